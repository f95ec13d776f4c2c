/** Edits that take something away from under learners who are inside a unit. */
import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../../build/compile-course.ts';
import { createMemoryHost, type MemoryHost } from '../../build/source/memory-host.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';
const LIMITS = 'limits: { role-play: 100, module: 100 }\n';
const GONE = changed(/- \[«Проведу без справки»[\s\S]*?закона — это нарушение\.\n\n/u, '').replace(/## Нарушение\n[\s\S]*?(?=# Правила)/u, '').replace(' `если доверие ≥ 3`', '');

function module(text: string, version: string): MemoryHost {
  return createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('ru').replace('1.0.0', version) + LIMITS, 'example/ru/course.md': COURSE_PAGE, 'example/ru/10-talk.md': text });
}

/** The module as it was built, its lock file kept, and then edited. */
function edited(text: string, version = '1.0.0', accept = false): CompiledCatalogue & { readonly host: MemoryHost } {
  const host = module(THIRD_VISIT, version);
  const [built] = compileCatalogue(host, { language: 'en' }).modules;
  host.write(built?.lock?.path ?? '', built?.lock?.text ?? '');
  host.write('example/ru/10-talk.md', text);
  return { ...compileCatalogue(host, { language: 'en', accept }), host };
}

const lost = ({ diagnostics }: CompiledCatalogue): readonly string[] => diagnostics.filter(({ code }) => code === 'resume-lost').map(({ message }) => message);

describe('of a module that learners have', () => {
  it('a choice that is gone is told, with its scene and its line in the lock file', () => {
    const compiled = edited(GONE);
    expect(lost(compiled)).toEqual(['Learners who are inside `talk` would lose their place: `Уточнение: «Проведу без справки».` is no longer there', 'Learners who are inside `talk` would lose their place: `Нарушение` is no longer there']);
    const { span } = compiled.diagnostics.find(({ code }) => code === 'resume-lost')!;
    expect(new TextDecoder().decode(compiled.host.read(span.path)).slice(span.start, span.end)).toBe('c4 «Проведу без справки».');
  });

  it('a scene that is gone is told once, without its choices', () => {
    const compiled = edited(GONE.replace(/## Уточнение[\s\S]*?(?=## Договорились)/u, '').replaceAll('#уточнение', '#договорились'));
    expect(lost(compiled).map((message) => /: `(.*)`/u.exec(message)?.[1])).toEqual(['Уточнение', 'Нарушение']);
  });

  it.each([
    ['words', changed('«Проведу без справки».', '«Без справки так без справки».')],
    ['order', changed(/(- \[«Запрошу[\s\S]*?\n\n)(- \[«Проведу[\s\S]*?нарушение\.\n\n)/u, '$2$1')],
    ['a heading', changed('## Договорились', '## Договорённость').replace('#договорились', '#договорённость')],
    ['more choices', changed('- [«Проведу', '- [«Спрошу у руководителя».](#договорились)\n\n    > И это шаг.\n\n- [«Проведу')],
  ])('%s may change', (_name, text) => {
    expect(lost(edited(text))).toEqual([]);
  });

  it('is accepted on purpose: no error, and the lock file forgets the part', () => {
    const compiled = edited(GONE, '1.0.0', true);
    expect(lost(compiled)).toEqual([]);
    expect(compiled.modules[0]?.lost.map(({ text }) => text)).toEqual(['Уточнение: «Проведу без справки».', 'Нарушение']);
    expect(compiled.modules[0]?.lock?.text).not.toContain('  c4 «');
  });
});

it('a draft, whose version begins with 0, may change as it likes', () => {
  expect(lost(edited(GONE, '0.3.0'))).toEqual([]);
});
