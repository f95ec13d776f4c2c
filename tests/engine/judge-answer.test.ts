import { expect, test } from 'vitest';
import { judgeAnswer } from '../../src/engine/judge-answer.ts';
import { questionFixtures } from '../fixtures/questions.ts';

test('an answer is right, right in part, or wrong', () => {
  const { question } = questionFixtures.multiple;
  expect(judgeAnswer(question, ['o1', 'o2'])).toBe('right');
  expect(judgeAnswer(question, ['o1'])).toBe('partly');
  expect(judgeAnswer(question, ['o3'])).toBe('wrong');
});

test('no answer is not a wrong answer', () => {
  expect(judgeAnswer(questionFixtures.multiple.question, undefined)).toBe('none');
  expect(judgeAnswer(questionFixtures.multiple.question, [])).toBe('none');
});

test('ratings and texts are only noted', () => {
  expect(judgeAnswer(questionFixtures.scale.question, { s1: 3 })).toBe('noted');
  expect(judgeAnswer(questionFixtures.reflection.question, 'Words.')).toBe('noted');
});
