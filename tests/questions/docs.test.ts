/** The pages in docs/questions keep their word: the example compiles without a complaint, in each of the forms shown. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keywords } from '../../build/parse/keywords/keywords.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { readQuiz, readSurvey } from '../fixtures/read-unit.ts';
import { questionKinds } from '../fixtures/questions.ts';

const folder = 'docs/questions';
const page = (kind: string): string => readFileSync(`${folder}/${kind}.md`, 'utf8');

test('there is a page for every kind of question, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(questionKinds.map((kind) => `${kind}.md`).sort());
});

describe.each(questionKinds)('docs/questions/%s.md', (kind) => {
  test('shows an example that compiles to this kind without a complaint', () => {
    const example = /````markdown\n(?<source>[\s\S]+?)````/u.exec(page(kind))?.groups?.['source'] ?? '';
    const read = kind === 'scale' || kind === 'reflection' ? readSurvey : readQuiz;
    const { unit, diagnostics } = read(`# Example\n\n${example}`, { language: 'en' });
    expect(diagnostics).toEqual([]);
    expect(unit?.questions.map((question) => question.kind)).toEqual([kind]);
  });

  test('says how the answer is written, seen and scored', () => {
    for (const heading of ['## How to write it', '## What the learner sees', '## How it is scored']) expect(page(kind)).toContain(heading);
  });
});

test.each(Object.entries({ matching: 'match', ordering: 'order', 'best-worst': 'bestWorst' } as const))('the page on %s names the keyword of each language', (kind, key) => {
  for (const language of ['kk', 'ru', 'en'] satisfies Language[]) expect(page(kind)).toContain(keywords[language][key][0]);
});
