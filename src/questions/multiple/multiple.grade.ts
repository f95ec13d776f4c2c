import type { Multiple, MultipleAnswer } from './multiple.schema.ts';

/**
 * Share of right options found, less the share of wrong ones taken; not below 0.
 * Taking everything gives 0, taking nothing gives 0, one of two right ones alone gives a half.
 */
export function gradeMultiple(question: Multiple, answer: MultipleAnswer): number {
  const right = question.options.filter((option) => option.correct);
  const wrong = question.options.filter((option) => !option.correct);
  const share = (options: typeof right): number =>
    options.length === 0 ? 0 : options.filter((option) => answer.includes(option.id)).length / options.length;
  return Math.max(0, share(right) - share(wrong));
}
