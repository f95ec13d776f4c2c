import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../build/compile-course.ts';
import { createMemoryHost } from '../build/source/memory-host.ts';
import { ACADEMY } from './fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from './fixtures/third-visit.ts';

const KAZAKH = THIRD_VISIT
  .replace('# Персонажи', '# Кейіпкерлер').replace('# Шкалы', '# Шкалалар').replace('# Правила, которые стоит унести с собой', '# Есте ұстайтын ережелер').replace('# Мой план', '# Менің жоспарым')
  .replaceAll('**Вы**', '**Сіз**').replaceAll('доверие', 'сенім').replace('`если сенім ≥ 3`', '`сенім ≥ 3 болса`').replace('`если отказал`', '`тәртіп болса`').replace('`запомнить: отказал`', '`есте сақтау: тәртіп`')
  .replace('`иначе`', '`әйтпесе`').replace('`финал успех`', '`сәтті аяқталу`').replace('`финал неудача`', '`сәтсіз аяқталу`').replaceAll('`Ясность', '`Айқындық').replaceAll('`Законность', '`Заңдылық');

const COURSE = `id: example
version: 1.0.0
languages: [ru, kk]
levels: [frontline]
competencies: [empathy, clarity, lawfulness]
topics: [{ id: topic, units: [10-talk] }]
limits: { role-play: 100, module: 100 }
`;

const page = (title: string): string => `---\nkind: course\n---\n\n# ${title}\n\n${title}.\n\n### Тема\n\n- уметь\n`;

const FILES = { 'academy.yaml': ACADEMY, 'example/course.yaml': COURSE, 'example/ru/course.md': page('Курс'), 'example/kk/course.md': page('Курс'), 'example/ru/10-talk.md': THIRD_VISIT, 'example/kk/10-talk.md': KAZAKH };

const compile = (files: Readonly<Record<string, string | undefined>>): CompiledCatalogue => {
  const all = Object.entries({ ...FILES, ...files }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return compileCatalogue(createMemoryHost(Object.fromEntries(all)), { language: 'en' });
};

const errors = (files: Readonly<Record<string, string | undefined>>): readonly string[] =>
  compile(files).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => `${code} ${span.path}`);

describe('a whole courses folder', () => {
  it('becomes a course in each language, with the same ids', () => {
    const { modules } = compile({});
    const courses = modules[0]?.lowered?.courses;
    expect(errors({})).toEqual([]);
    const [ru, kk] = [courses?.ru?.units[0], courses?.kk?.units[0]];
    if (ru?.kind !== 'role-play' || kk?.kind !== 'role-play') throw new Error('Both are role-plays.');
    expect(kk.code).toBe(ru.code);
    expect(Object.keys(kk.scenes)).toEqual(Object.keys(ru.scenes));
    expect(kk.scales).toMatchObject([{ id: 'k1', name: 'сенім' }]);
    expect(kk.memories).toMatchObject([{ id: 'm1', name: 'тәртіп' }]);
    expect(kk.scenes['s2']?.blocks[0]).toMatchObject({ when: { all: [{ kind: 'memory', memory: 'm1', remembered: true }] } });
  });

  it('keeps the ids of choices that were reworded or moved', () => {
    const lock = compile({}).modules[0]?.lock;
    const first = changed('«Три визита — это тяжело. Давайте посмотрим».', '«Три визита — это очень тяжело. Давайте посмотрим вместе».');
    const second = first.replace(/(- \[«Запрошу[\s\S]*?)(- \[«Проведу[\s\S]*?)(?=## Договорились)/u, '$2$1');
    expect(second).not.toBe(first);
    const { modules } = compile({ 'example/ids.lock': lock?.text, 'example/ru/10-talk.md': second });
    const unit = modules[0]?.lowered?.courses.ru?.units[0];
    const [one, two] = unit?.kind === 'role-play' ? [unit.scenes['s1']?.blocks[1], unit.scenes['s2']?.blocks[2]] : [];
    expect(one?.kind === 'choices' && one.options.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(two?.kind === 'choices' && two.options.map(({ id }) => id)).toEqual(['c4', 'c3']);
  });

  it('keeps the lock file as it is while the module has errors', () => {
    expect(compile({}).modules[0]?.lock?.path).toBe('example/ids.lock');
    expect(compile({ 'example/ru/10-talk.md': 'Текст' }).modules[0]?.lock).toBeUndefined();
  });

  it('names the file to create when a translation is missing', () => {
    const { diagnostics } = compile({ 'example/kk/10-talk.md': undefined });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'translation-missing', help: expect.stringContaining('example/kk/10-talk.md') as string }]);
  });

  it('names the file to create when a unit is in no language', () => {
    expect(errors({ 'example/kk/10-talk.md': undefined, 'example/ru/10-talk.md': undefined })).toEqual(['unit-file-missing example/course.yaml']);
  });

  it('compares translations: points must be the same', () => {
    expect(errors({ 'example/kk/10-talk.md': KAZAKH.replace('`Эмпатия +2`', '`Эмпатия +1`') })).toEqual(['translation-differs example/kk/10-talk.md']);
  });

  it('compares translations: a memory that one lacks is one mistake, though all that follow are numbered after it', () => {
    const first = THIRD_VISIT.indexOf('    `');
    const original = `${THIRD_VISIT.slice(0, first)}    \`запомнить: раньше\` ${THIRD_VISIT.slice(first + 4)}`;
    const differences = compile({ 'example/ru/10-talk.md': original }).diagnostics.filter(({ code }) => code === 'translation-differs');
    expect(differences.map(({ message }) => message)).toEqual(['The translation differs in the memory: `–` here, `раньше` in `ru/`']);
  });

  it('proves nothing about a text with mistakes in its writing', () => {
    expect(errors({ 'example/ru/10-talk.md': changed('`финал успех`', '`финал успх`') })).toEqual(['chip-unknown example/ru/10-talk.md']);
    expect(errors({ 'example/ru/10-talk.md': changed('(#договорились)', '(#договор)') })).toEqual(['role-play-broken-link example/ru/10-talk.md']);
  });

  it('reads on when one file has no front matter', () => {
    expect(errors({ 'example/ru/10-talk.md': 'Текст' })).toEqual(['front-matter-missing example/ru/10-talk.md']);
  });

  it('knows of modules that were asked for and are not there', () => {
    const { diagnostics } = compileCatalogue(createMemoryHost(FILES), { language: 'en', modules: ['exampel'] });
    expect(diagnostics).toMatchObject([{ code: 'module-unknown', help: 'Did you mean `example`?' }]);
  });
});
