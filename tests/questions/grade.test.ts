import { describe, expect, test } from 'vitest';
import { gradeQuestion, isGraded } from '../../src/engine/grade-question.ts';
import { gradeBestWorst } from '../../src/questions/best-worst/best-worst.grade.ts';
import { gradeMatching } from '../../src/questions/matching/matching.grade.ts';
import { gradeMultiple } from '../../src/questions/multiple/multiple.grade.ts';
import { gradeOrdering } from '../../src/questions/ordering/ordering.grade.ts';
import { questionFixtures, questionKinds } from '../fixtures/questions.ts';

describe.each(questionKinds)('%s', (kind) => {
  const { question, right, wrong } = questionFixtures[kind];
  const graded = isGraded(question);

  test('gives the whole for the right answer, less for a wrong one', () => {
    expect(gradeQuestion(question, right)).toBe(graded ? 1 : undefined);
    if (graded) expect(gradeQuestion(question, wrong)).toBeLessThan(1);
    else expect(gradeQuestion(question, wrong)).toBeUndefined();
  });

  test('gives nothing for no answer', () => {
    expect(gradeQuestion(question, undefined)).toBe(graded ? 0 : undefined);
  });
});

describe('multiple', () => {
  const { question } = questionFixtures.multiple;

  test('gives half for one of two right options', () => expect(gradeMultiple(question, ['o1'])).toBe(0.5));
  test('takes off for wrong options, never below nothing', () => {
    expect(gradeMultiple(question, ['o1', 'o2', 'o3'])).toBe(0.5);
    expect(gradeMultiple(question, ['o3', 'o4'])).toBe(0);
  });
  test('gives nothing for taking everything, or nothing', () => {
    expect(gradeMultiple(question, ['o1', 'o2', 'o3', 'o4'])).toBe(0);
    expect(gradeMultiple(question, [])).toBe(0);
  });
});

describe('matching', () => {
  test('gives the share of prompts matched', () => expect(gradeMatching(questionFixtures.matching.question, { p1: 'r1', p2: 'r3' })).toBe(0.5));
});

describe('ordering', () => {
  const { question } = questionFixtures.ordering;

  test('gives the share of neighbours in order, and nothing for a reversal', () => {
    expect(gradeOrdering(question, ['i2', 'i1', 'i3', 'i4'])).toBeCloseTo(2 / 3);
    expect(gradeOrdering(question, ['i4', 'i3', 'i2', 'i1'])).toBe(0);
  });
  test.each([[['i1', 'i2', 'i3']], [['i1', 'i2', 'i3', 'i9']], [['i1', 'i2', 'i2', 'i3', 'i4']], [['i1', 'i1', 'i2', 'i3']]])(
    'gives nothing for %j, which is not an order of the items',
    (answer) => expect(gradeOrdering(question, answer)).toBe(0),
  );
});

describe('best and worst', () => {
  const { question } = questionFixtures['best-worst'];

  test('gives each half by how far the pick is along the weights', () => {
    expect(gradeBestWorst(question, { best: 'o2', worst: 'o3' })).toBeCloseTo((0.25 + 1) / 2);
    expect(gradeBestWorst(question, { best: 'o1' })).toBe(0.5);
  });
  test('gives nothing for the reverse', () => expect(gradeBestWorst(question, { best: 'o3', worst: 'o1' })).toBe(0));
});
