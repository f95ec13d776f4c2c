/** The slips whose repair is certain: the text with the slip, mended, is the text without it. */
import { describe, expect, it } from 'vitest';
import { repairCourses } from '../../build/format/repair-courses.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { createOverlayHost } from '../../build/source/overlay-host.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

const PATH = 'example/ru/10-talk.md';
const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';

function repair(text: string, files: Readonly<Record<string, string>> = {}): { text: string; file(path: string): string; repairs: number } {
  const host = createOverlayHost(createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('ru'), 'example/ru/course.md': COURSE_PAGE, [PATH]: text, ...files }));
  const repairs = repairCourses(host);
  const file = (path: string): string => new TextDecoder().decode(host.read(path));
  return { text: file(PATH), file, repairs };
}

const slips: Readonly<Record<string, string>> = {
  'a heading without its space': changed('## Нарушение', '##Нарушение'),
  'a no-break space in a heading': changed('## Нарушение', '##\u00a0Нарушение'),
  'Kind for kind': changed('kind:', 'Kind:'),
  'a key with a slip of the finger': changed('levels:', 'lvels:'),
  'a dash that Word made of hyphens': changed(']\n---', ']\n—-'),
  'a no-break space after a colon': changed('pass: 70', 'pass:\u00a070'),
  'a space between words and address': changed('».](#нарушение)', '».] (#нарушение)'),
  'words for an address': changed('».](#нарушение)', '».] ( #Нарушение )'),
  'another case in an address': changed('».](#нарушение)', '».](#Нарушение)'),
  'a number before its name': changed('`Законность −3`', '`−3 Законность`'),
  'a chip in another language': changed('`запомнить: отказал`', '`remember: отказал`'),
  'a condition without its word': changed('`если доверие ≥ 3`', '`доверие ≥ 3`'),
  'a Latin letter in a chip': changed('`Эмпатия −1`', '`Эмпaтия −1`'),
  'a competency with a letter missing': changed('`Законность −3`', '`Закнность −3`'),
  'a competency in another case': changed('`Законность −3`', '`Законностью −3`'),
  'a chip without back-ticks': changed('`Законность −3` `Эмпатия +1`', 'Законность −3, Эмпатия +1'),
  'a chip in bold': changed('`финал неудача`', '**финал неудача**'),
  'a persona with a letter missing': changed('> **Айгүл** *(сухо)*', '> **Айгл** *(сухо)*'),
  'a speech without its colon': changed('> **Айгүл** *(сухо)*: ', '> **Айгүл** *(сухо)* '),
  'a speech without its sign': changed('> **Айгүл** *(сухо)*', '**Айгүл** *(сухо)*'),
  'feedback at the margin': changed('    > Доброта', '> Доброта'),
  'feedback too far to the right, which joins the words': changed('    `Законность −3` `Эмпатия +1`\n\n    > Доброта', '    `Законность −3` `Эмпатия +1`\n      > Доброта'),
  'personas with two signs': changed('# Персонажи', '## Персонажи'),
  'personas in another language': changed('# Персонажи', '# Personas'),
};

describe('a role-play with', () => {
  it.each(Object.entries(slips))('%s', (_name, text) => {
    expect(repair(text).text).toBe(THIRD_VISIT);
  });

  it('several slips at once', () => {
    const text = slips['feedback at the margin']!.replace('kind:', 'Kind:').replace('## Договорились', '##Договорились').replace('`Ясность +2`', '`+2 Ясность`');
    expect(repair(text)).toMatchObject({ text: THIRD_VISIT, repairs: 4 });
  });

  it('bullets from Word', () => {
    const { text } = repair(THIRD_VISIT.replace(/^- /gmu, '• '));
    expect(text).toBe(THIRD_VISIT);
  });
});

describe('what may be meant in more ways than one', () => {
  it.each([
    ['a link to a scene that is not there', changed('».](#нарушение)', '».](#нарушени-закона)')],
    ['a chip without a sign', changed('`Законность −3`', '`Законность 3`')],
    ['a name without a colon in feedback', changed('> Вы назвали', '> **Вы** назвали')],
    ['a line without its quote sign', changed('> **Айгүл** *(сухо)*: Порядок так порядок.', '> **Айгүл** *(сухо)*: Порядок так порядок.\nОна встаёт.')],
  ])('%s is left to the author', (_name, text) => {
    expect(repair(text)).toMatchObject({ text, repairs: 0 });
  });
});

describe('YAML', () => {
  it.each([
    ['a Tab', 'limits:\n\tmodule: 5\n', 'limits:\n  module: 5\n'],
    ['a number in quotes', 'evidence: "5"\n', 'evidence: 5\n'],
    ['a key with a slip', 'evidense: 5\n', 'evidence: 5\n'],
  ])('%s', (_name, wrong, right) => {
    const { file } = repair(THIRD_VISIT, { 'example/course.yaml': courseYaml('ru') + wrong });
    expect(file('example/course.yaml')).toBe(courseYaml('ru') + right);
  });

  it('a colon in a title', () => {
    const text = changed('pass: 70', 'title: Приём: третий раз\npass: 70');
    expect(repair(text).text).toBe(changed('pass: 70', 'title: "Приём: третий раз"\npass: 70'));
  });

  it('a version that looks like a number', () => {
    const { file } = repair(THIRD_VISIT, { 'example/course.yaml': courseYaml('ru').replace('1.0.0', '1.0') });
    expect(file('example/course.yaml')).toContain('version: "1.0"');
  });
});
