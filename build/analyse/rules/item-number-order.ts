import { readNumber } from '../../../src/questions/number/number.grade.ts';
import type { Rule } from '../rule.ts';

export const itemNumberOrder: Rule = ({ items, report }) => {
  for (const { kind, options, pointer } of items) {
    if (kind === 'decision' || !options.every(({ text }) => /^[−–-]?\d[\d\s.,]*\s*%?$/u.test(text))) continue;
    const numbers = options.map(({ text }) => readNumber(text) ?? 0);
    if (numbers.some((number, index) => index > 0 && number < numbers[index - 1]!)) report('item-number-order', pointer);
  }
};
