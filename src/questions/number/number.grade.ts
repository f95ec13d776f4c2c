import type { NumberAnswer, NumberQuestion } from './number.schema.ts';

/** 1 within the tolerance, else 0. */
export function gradeNumber(question: NumberQuestion, answer: NumberAnswer): number {
  const value = readNumber(answer);
  // The sum of two decimal fractions is not exact: 0.1 + 0.2 must be within 0.3 ± 0.
  return value !== undefined && Math.abs(value - question.answer) <= question.tolerance + 1e-9 ? 1 : 0;
}

/** Reads what people type: decimal comma or point, spaces between thousands, any minus, a unit or % after it. */
export function readNumber(typed: string): number | undefined {
  const compact = typed.normalize('NFKC').replace(/[\s\u00a0\u202f]/gu, '').replace(/[−–—]/gu, '-').replace(',', '.');
  const match = /^[-+]?(?:\d+\.?\d*|\.\d+)/u.exec(compact);
  if (!match || /^[\d.]/u.test(compact.slice(match[0].length))) return undefined;
  return Number(match[0]);
}
