import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../../build/compile-course.ts';
import { formatCourses } from '../../build/format/format-courses.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';
/** With no limit to guessing, so that the short example has no error. */
const LIMITS = 'limits: { role-play: 100, module: 100 }\n';
const files = (text: string, config = LIMITS): Record<string, string> =>
  ({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('ru') + config, 'example/ru/course.md': COURSE_PAGE, 'example/ru/10-talk.md': text });
const compile = (text: string, config = LIMITS): CompiledCatalogue => compileCatalogue(createMemoryHost(files(text, config)), { language: 'en' });
const codes = ({ diagnostics }: CompiledCatalogue): readonly string[] => diagnostics.map(({ code }) => code);

const CODE = 'role-play-choice-without-feedback';
const BARE = '- [«Запрошу сам, ответ за три дня».](#договорились)';
const allowed = (comment: string): string => changed(BARE, `${comment}\n${BARE}`);

describe('a comment right above a part', () => {
  it('silences a warning about that part, and is counted', () => {
    expect(codes(compile(THIRD_VISIT))).toContain(CODE);
    const compiled = compile(allowed(`<!-- allow ${CODE}: the next scene answers -->`));
    expect(codes(compiled)).not.toContain(CODE);
    expect(compiled.silenced).toBe(1);
  });

  it('does not cut the list of choices in two', () => {
    const text = changed('- [«Проведу без справки».]', `<!-- allow ${CODE}: -->\n- [«Проведу без справки».]`);
    expect(codes(compile(text))).not.toContain('role-play-list-split');
  });

  it('says nothing about other parts', () => {
    const compiled = compile(changed('## Уточнение', `<!-- allow ${CODE}: no need -->\n## Уточнение`));
    expect(codes(compiled)).toContain(CODE);
    expect(codes(compiled)).toContain('allow-unused');
  });

  it('stays with its part when the file is formatted', () => {
    const text = allowed(`<!-- allow ${CODE}: the next scene answers -->`);
    expect(formatCourses(createMemoryHost(files(text)))).toEqual({ files: [], kept: [] });
    expect(formatCourses(createMemoryHost(files(text.replace(`\n${BARE}`, `\n\n\n${BARE}`)))).kept).toEqual([]);
  });
});

describe('a comment above everything', () => {
  it('speaks for the whole file', () => {
    expect(codes(compile(changed('# Заявитель', `<!-- allow ${CODE}: feedback comes at the end -->\n\n# Заявитель`)))).not.toContain(CODE);
  });
});

describe('in front matter and YAML', () => {
  it('a comment is about the line below it', () => {
    const wrong = changed('pass: 70', 'pass: 70\ndraw: 3');
    expect(codes(compile(wrong))).toContain('front-matter-key-unused');
    const compiled = compile(wrong.replace('draw: 3', '# allow front-matter-key-unused: kept for later\ndraw: 3'));
    expect(codes(compiled)).not.toContain('front-matter-key-unused');
    expect(compiled.silenced).toBe(1);
  });
});

describe('a comment that is no good', () => {
  it.each([
    ['without a reason', `<!-- allow ${CODE} -->`, 'allow-without-reason'],
    ['for an error', '<!-- allow role-play-broken-link: later -->', 'allow-error'],
    ['with a code that nobody knows', '<!-- allow role-play-choice-without-feedbak: later -->', 'allow-unknown'],
    ['for something that is not there', '<!-- allow role-play-persona-silent: later -->', 'allow-unused'],
  ])('%s is reported and silences nothing', (_name, comment, expected) => {
    const compiled = compile(allowed(comment));
    expect(codes(compiled)).toContain(expected);
    expect(codes(compiled)).toContain(CODE);
    expect(compiled.silenced).toBe(0);
  });

  it('is not called idle while errors hide what it allows', () => {
    const text = allowed('<!-- allow role-play-persona-silent: later -->').replace('(#нарушение)', '(#нигде)');
    expect(codes(compile(text))).not.toContain('allow-unused');
  });
});

describe('one cause in many places', () => {
  it('is told once, with the other places behind it', () => {
    const text = THIRD_VISIT.replace(/`Эмпатия/gu, '`Прозорливость').replace(/`Ясность/gu, '`Прозорливость').replace(/`Законность −3`/gu, '`Прозорливость +2`').replace(/`Прозорливость [+−]\d`/gu, '`Прозорливость +1`');
    const found = compile(text).diagnostics.filter(({ code }) => code === 'chip-name-unknown');
    expect(found).toHaveLength(1);
    expect(found[0]?.related.length).toBeGreaterThanOrEqual(3);
    expect(found[0]?.related[0]?.message).toBe('`Прозорливость +1`');
  });

  it('few of them are told each', () => {
    const text = changed('`Эмпатия +2`', '`Прозорливость +2`');
    expect(codes(compile(text)).filter((code) => code === 'chip-name-unknown')).toHaveLength(1);
  });
});
