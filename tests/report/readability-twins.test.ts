import { describe, expect, test } from 'vitest';
import type { Readability } from '../../build/analyse/language/readability.ts';
import { readabilityTwins, type Twin } from '../../build/report/facts/readability-twins.ts';
import { moduleReport } from '../../build/report/module-report.ts';
import { renderReport } from '../../build/report/render-report.ts';
import { reportStrings } from '../../build/report/strings/for-language.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

const russian: Readability = { words: 1_000, sentences: 100, wordsPerSentence: 10, lettersPerWord: 5, longWords: 0.1, longSentences: 0.02, grade: 7 };
/** The same as Kazakh usually is: fewer words, and longer ones. */
const kazakh: Readability = { words: 900, sentences: 100, wordsPerSentence: 9, lettersPerWord: 6, longWords: 0.15, longSentences: 0.01, grade: null };
/** Six units that differ by a hair, as units of one module do. */
const even: readonly Twin[] = [0, 1, 2, 3, 4, 5].map((number) => ({ unit: `unit-${number}`, ru: russian, kk: { ...kazakh, words: 890 + 4 * number, wordsPerSentence: 8.9 + 0.04 * number } }));
const odd = (kk: Partial<Readability>, ru: Partial<Readability> = {}): Twin => ({ unit: 'odd', kk: { ...kazakh, ...kk }, ru: { ...russian, ...ru } });
const apartIn = (twins: readonly Twin[]): readonly string[] => readabilityTwins(twins).units.flatMap(({ unit, measures }) => Object.entries(measures).flatMap(([measure, { apart }]) => (apart ? [`${unit} ${measure}`] : [])));

describe('Kazakh beside its Russian twin', () => {
  test('shows the counts of both and their ratio', () => {
    expect(readabilityTwins([odd({})]).units[0]).toEqual({ unit: 'odd', measures: {
      words: { kk: 900, ru: 1_000, ratio: 0.9, apart: false }, wordsPerSentence: { kk: 9, ru: 10, ratio: 0.9, apart: false }, lettersPerWord: { kk: 6, ru: 5, ratio: 1.2, apart: false },
      longWords: { kk: 0.15, ru: 0.1, ratio: 1.5, apart: false }, longSentences: { kk: 0.01, ru: 0.02, ratio: 0.5, apart: false },
    } });
  });

  test('never has a grade', () => {
    expect(JSON.stringify(readabilityTwins([...even, odd({})]))).not.toContain('grade');
  });

  test('units of one kind are not marked, however unlike Russian Kazakh is', () => {
    expect(apartIn(even)).toEqual([]);
    expect(readabilityTwins(even).usual).toEqual({ words: 0.9, wordsPerSentence: 0.9, lettersPerWord: 1.2, longWords: 1.5, longSentences: null });
  });

  test('a unit with sentences twice as long is marked, and so is one half as long', () => {
    expect(apartIn([...even, odd({ wordsPerSentence: 18 })])).toEqual(['odd wordsPerSentence']);
    expect(apartIn([...even, odd({ wordsPerSentence: 4.5 })])).toEqual(['odd wordsPerSentence']);
  });

  test('a translation that lost a third of its words is marked', () => {
    expect(apartIn([...even, odd({ words: 600 })])).toEqual(['odd words']);
  });

  test('where units differ much anyway, more is needed to be far out', () => {
    const uneven = even.map((twin, index) => ({ ...twin, kk: { ...twin.kk, longWords: [0.08, 0.11, 0.15, 0.2, 0.24, 0.3][index]! } }));
    expect(apartIn([...uneven, odd({ longWords: 0.4 })])).toEqual([]);
    expect(apartIn([...even, odd({ longWords: 0.4 })])).toEqual(['odd longWords']);
  });

  test('a few words are shown and not marked, nor is a share of nothing', () => {
    expect(apartIn([...even, odd({ words: 60, wordsPerSentence: 18 }, { words: 66 })])).toEqual([]);
    expect(readabilityTwins([...even, odd({ longWords: 0 })]).units.at(-1)?.measures.longWords).toMatchObject({ ratio: null, apart: false });
  });

  test('four units make nothing usual', () => {
    const twins = readabilityTwins([...even.slice(0, 3), odd({ wordsPerSentence: 18 })]);
    expect(twins.usual.wordsPerSentence).toBeNull();
    expect(apartIn([...even.slice(0, 3), odd({ wordsPerSentence: 18 })])).toEqual([]);
  });
});

describe('in the report', () => {
  const report = moduleReport(exampleLowered(), { findings: [], packages: [] });
  const [first] = report.units;
  const twins = readabilityTwins([...even, { ...odd({ wordsPerSentence: 18 }), unit: first!.id }]);

  test('every unit has a twin', () => {
    expect(report.twins?.units.map(({ unit }) => unit)).toEqual(report.units.map(({ id }) => id));
  });

  test('a module without Kazakh has none', () => {
    const lowered = exampleLowered();
    const { ru, en } = lowered.courses;
    const alone = moduleReport({ ...lowered, languages: ['ru', 'en'], courses: { ...(ru && { ru }), ...(en && { en }) } }, { findings: [], packages: [] });
    expect(alone.twins).toBeNull();
    expect(renderReport(alone, 'en')).not.toContain(reportStrings.en.languages.twins.heading);
  });

  test.each(['en', 'ru', 'kk'] as const)('the page says in %s what a person should look at', (language: Language) => {
    const page = renderReport({ ...report, twins }, language);
    const { twins: words, perSentence } = reportStrings[language].languages;
    const point = language === 'en' ? '.' : ',';
    expect(page).toContain(words.marked(1));
    expect(page).toContain(words.apart(perSentence, `×\u00a01${point}80`, `×\u00a00${point}90`));
    expect(page).toContain('18 / 10');
    expect(renderReport({ ...report, twins: readabilityTwins(even) }, language)).toContain(words.none);
    expect(renderReport(report, language)).toContain(words.few);
  });
});
