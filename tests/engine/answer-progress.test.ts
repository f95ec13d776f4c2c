import { expect, test } from 'vitest';
import { answerProgress } from '../../src/engine/answer-progress.ts';
import { questionFixtures, questionKinds } from '../fixtures/questions.ts';

test.each(questionKinds)('a whole answer to a %s question counts as answered, none as open', (kind) => {
  const { question, right } = questionFixtures[kind];
  expect(answerProgress(question, right)).toBe('answered');
  expect(answerProgress(question, undefined)).toBe('open');
});

test('an answer to some of its parts counts as partly', () => {
  expect(answerProgress(questionFixtures.matching.question, { p1: 'r1' })).toBe('partly');
  expect(answerProgress(questionFixtures.gaps.question, { g1: 'feeling', g2: ' ' })).toBe('partly');
  expect(answerProgress(questionFixtures['best-worst'].question, { best: 'o1' })).toBe('partly');
  expect(answerProgress(questionFixtures.scale.question, { s2: 4 })).toBe('partly');
});

test('an answer taken back counts as open', () => {
  expect(answerProgress(questionFixtures.multiple.question, [])).toBe('open');
  expect(answerProgress(questionFixtures.gaps.question, { g1: '', g2: '' })).toBe('open');
  expect(answerProgress(questionFixtures.number.question, ' ')).toBe('open');
});

test('a reflection is answered when as much is written as was asked for', () => {
  const { question } = questionFixtures.reflection;
  expect(answerProgress(question, 'Not much.')).toBe('partly');
  expect(answerProgress({ ...question, minLength: 0 }, 'Yes.')).toBe('answered');
});
