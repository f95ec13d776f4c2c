import type { NumberAnswer, NumberQuestion } from './number.schema.ts';

/** 1 within the tolerance, else 0. */
export function gradeNumber(question: NumberQuestion, answer: NumberAnswer): number {
  // The sum of two decimal fractions is not exact: 0.1 + 0.2 must be within 0.3 ± 0.
  const within = (value: number): boolean => Math.abs(value - question.answer) <= question.tolerance + 1e-9;
  return readings(answer).some(within) ? 1 : 0;
}

/** Reads what people type: decimal comma or point, spaces between thousands, any minus, a unit or % after it. */
export function readNumber(typed: string): number | undefined {
  return readings(typed)[0];
}

const NUMBER_AND_UNIT = /^\p{Sc}?(?<sign>[-+]?)(?<figures>[\d.,]*\d)[.,]?(?:[\p{L}%‰°\p{Sc}].*)?$/u;

/** Likeliest reading first: “1,500” is one and a half in Kazakh and Russian, fifteen hundred in English. */
function readings(typed: string): readonly number[] {
  const compact = typed.normalize('NFKC').replace(/[\s'’]/gu, '').replace(/[‐−–—]/gu, '-');
  const { sign, figures } = NUMBER_AND_UNIT.exec(compact)?.groups ?? {};
  if (figures === undefined) return [];
  return [readDecimal(figures), readGrouped(figures)]
    .filter((value) => value !== undefined)
    .map((value) => (sign === '-' ? -value : value));
}

/** 0,5 and 1500.75 */
function readDecimal(figures: string): number | undefined {
  return /^\d*(?:[.,]\d+)?$/u.test(figures) ? Number(figures.replace(',', '.')) : undefined;
}

/** 1,234,567.89 and 1.234.567,89: thousands parted by the other mark than the decimals. */
function readGrouped(figures: string): number | undefined {
  const { mark, whole, decimals } = /^(?<whole>[1-9]\d{0,2}(?<mark>[.,])\d{3}(?:\k<mark>\d{3})*)(?:(?!\k<mark>)[.,](?<decimals>\d+))?$/u.exec(figures)?.groups ?? {};
  if (mark === undefined || whole === undefined) return undefined;
  return Number(`${whole.replaceAll(mark, '')}.${decimals ?? '0'}`);
}
