import { describe, expect, it } from 'vitest';
import { keywords } from '../../build/parse/keywords/keywords.ts';
import type { KeywordTable } from '../../build/parse/keywords/keyword-table.ts';
import { errorsIn, examplesOf, missingFiles, readPage } from './page-examples.ts';

const page = readPage('format.md');

describe('docs/format.md', () => {
  it.each(examplesOf(page))('the example $place #$# compiles', (example) => {
    expect(example.place).not.toBe('');
    expect(errorsIn(example)).toEqual([]);
  });

  it('asks for fewer rules than fit on one hand twice', () => {
    const rules = /^## The rules, all of them$([\s\S]*?)^## /mu.exec(page)?.[1] ?? '';
    expect([...rules.matchAll(/^\d+\. /gmu)].length).toBeLessThanOrEqual(10);
  });

  it.each(['kk', 'ru', 'en'] as const)('its table has the words of %s', (language) => {
    const table = page.slice(page.indexOf('## The words in three languages')).toLowerCase();
    for (const word of firstWords(keywords[language])) expect(table).toContain(word);
  });

  it('has the files it points at', () => {
    expect(missingFiles(page)).toEqual([]);
  });
});

/** The word the formatter writes for each meaning an author may need in a unit. */
function firstWords({ otherwise, once, endings, learner, match, order, bestWorst, scale, reflection, trueWord, falseWord, modes, feedback, levels, sections, callouts, remember, levelsFor, weight, points, kinds }: KeywordTable): readonly string[] {
  const { lesson, quiz, survey, course, glossary, sources, facilitator } = kinds;
  const groups = [endings, modes, feedback, levels, sections, callouts, { lesson, quiz, survey, course, glossary, sources, facilitator }].flatMap((group) => Object.values(group));
  return [otherwise, once, learner, match, order, bestWorst, scale, reflection, trueWord, falseWord, remember, levelsFor, weight, points, ...groups].map(([first]) => first);
}
