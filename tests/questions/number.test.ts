import { describe, expect, test } from 'vitest';
import { gradeNumber, readNumber } from '../../src/questions/number/number.grade.ts';
import { questionFixtures } from '../fixtures/questions.ts';

function grade(answer: number, tolerance: number, typed: string): number {
  return gradeNumber({ ...questionFixtures.number.question, answer, tolerance }, typed);
}

describe('a number is read as people type it', () => {
  test.each([
    ['42', 42],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['−3', -3],
    ['1 500 000', 1_500_000],
    ['1 500,75', 1500.75],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['15 %', 15],
    ['15 күн', 15],
    ['1500 ₸', 1500],
    ['12.', 12],
  ])('%s', (typed, value) => expect(readNumber(typed)).toBe(value));

  test.each([[''], ['fifteen'], ['1/2'], ['10-15'], ['10–15'], ['3:4'], ['1,2,3'], ['-']])('“%s” is no number', (typed) => expect(readNumber(typed)).toBeUndefined());
});

describe('a typed number', () => {
  test('is right up to and including the tolerance', () => {
    expect(grade(42, 0.5, '42,5')).toBe(1);
    expect(grade(42, 0.5, '42,6')).toBe(0);
    expect(grade(0.3, 0, '0,3')).toBe(1);
  });
  test('may have its thousands parted by a comma', () => {
    expect(grade(1500, 0, '1,500')).toBe(1);
    expect(grade(1.5, 0, '1,500')).toBe(1);
  });
});
