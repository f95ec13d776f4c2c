import { describe, expect, test } from 'vitest';
import { acceptsGap, gradeGaps } from '../../src/questions/gaps/gaps.grade.ts';
import { questionFixtures } from '../fixtures/questions.ts';

function gap(...accepted: string[]): Parameters<typeof acceptsGap>[0] {
  return { kind: 'gap', id: 'g1', accepted };
}

test('the grade is the share of gaps filled rightly', () => {
  const { question } = questionFixtures.gaps;
  expect(gradeGaps(question, { g1: 'feeling' })).toBe(0.5);
  expect(gradeGaps(question, { g1: ' FEELING ', g2: '«Procedure».' })).toBe(1);
});

describe('a gap', () => {
  test.each([
    ['ещё', 'еще', 'ё typed as е'],
    ['закон', 'Зaкон', 'a Latin letter that looks the same'],
    ['қайта қарау', 'қайта  қарау', 'two spaces'],
    ['уақыт', 'уакыт', 'Kazakh typed on a Russian keyboard'],
    ['мәселе', 'маселе', 'Kazakh typed on a Russian keyboard'],
    ['хабарлама', 'Хабарлама', 'a capital'],
  ])('for “%s” accepts “%s”: %s', (accepted, typed) => expect(acceptsGap(gap(accepted), typed)).toBe(true));

  test('accepts any of the wordings', () => expect(acceptsGap(gap('15', 'он бес'), 'он бес')).toBe(true));

  test.each([['закон', 'закона'], ['қала', 'бала'], ['15', '150'], ['жоқ', '']])('for “%s” does not accept “%s”', (accepted, typed) =>
    expect(acceptsGap(gap(accepted), typed)).toBe(false),
  );
});
