import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompileOptions, type CompiledCatalogue } from '../build/compile-course.ts';
import { createMemoryHost } from '../build/source/memory-host.ts';
import type { Language } from '../src/model/common.schema.ts';
import { ACADEMY, courseYaml } from './fixtures/compile-role-play.ts';

const page = '---\nkind: course\n---\n\n# Course\n\nAbout.\n\n### Topic\n\n- to talk\n';
const lesson = (kind: string, title: string, ...sections: readonly string[]): string => `---\nkind: ${kind}\n---\n\n# ${title}\n\n${sections.map((text, index) => `## ${index + 1}\n\n${text}\n`).join('\n')}`;
const EN = ['Answer within fifteen days.', 'Greet the visitor.'];
const RU = ['Отвечайте за пятнадцать дней.', 'Поздоровайтесь с посетителем.'];

/** A module in English with a Russian translation, and what is known of them. */
function compile(en: readonly string[], ru: readonly string[], lock?: string, translated?: readonly Language[]): CompiledCatalogue {
  const host = createMemoryHost({
    'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml('en').replace('languages: [en]', 'languages: [en, ru]'),
    'example/en/course.md': page, 'example/ru/course.md': page,
    'example/en/10-talk.md': lesson('lesson', 'Talk', ...en), 'example/ru/10-talk.md': lesson('урок', 'Разговор', ...ru),
    ...(lock === undefined ? {} : { 'example/translations.lock': lock }),
  });
  const options: CompileOptions = { language: 'en', ...(translated ? { translated } : {}) };
  return compileCatalogue(host, options);
}

const staleIn = ({ diagnostics }: CompiledCatalogue): readonly string[] => diagnostics.flatMap(({ code, span }) => (code === 'translation-stale' ? [`${span.path}:${span.start}`] : []));
const lockOf = (compiled: CompiledCatalogue): string | undefined => compiled.modules[0]!.translations?.text;
const good = lockOf(compile(EN, RU, undefined, ['ru']))!;

describe('translations older than their original', () => {
  it('are not watched until somebody asks for it', () => {
    expect(lockOf(compile(EN, RU))).toBeUndefined();
    expect(staleIn(compile(['Answer within ten days.', EN[1]!], RU))).toEqual([]);
  });

  it('are told where the original was reworded, section by section', () => {
    const found = compile(['Answer within ten days.', EN[1]!], RU, good);
    expect(staleIn(found)).toEqual([expect.stringMatching(/^example\/ru\/10-talk\.md:\d+$/u)]);
    expect(lockOf(found)).toBeUndefined();
  });

  it('are good again when both have changed, and that is noted', () => {
    const found = compile(['Answer within ten days.', EN[1]!], ['Отвечайте за десять дней.', RU[1]!], good);
    expect(staleIn(found)).toEqual([]);
    expect(lockOf(found)).not.toBe(good);
    expect(staleIn(compile(['Answer within ten days.', EN[1]!], ['Отвечайте за десять дней.', RU[1]!], lockOf(found)))).toEqual([]);
    expect(staleIn(compile(['Answer within nine days.', EN[1]!], ['Отвечайте за десять дней.', RU[1]!], lockOf(found)))).toHaveLength(1);
  });

  it('are good again when somebody says so', () => {
    const marked = compile(['Reply within fifteen days.', EN[1]!], RU, good, ['ru']);
    expect(staleIn(marked)).toEqual([]);
    expect(staleIn(compile(['Reply within fifteen days.', EN[1]!], RU, lockOf(marked)))).toEqual([]);
  });

  it('may be polished, and the original may get commas and capitals, without a word', () => {
    expect(staleIn(compile(EN, ['Ответьте за пятнадцать дней.', RU[1]!], good))).toEqual([]);
    expect(staleIn(compile(['Answer: within fifteen days!', EN[1]!], RU, good))).toEqual([]);
  });
});
