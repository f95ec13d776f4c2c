import type { Single, SingleAnswer } from './single.schema.ts';

/** 1 for the right option, else 0. */
export function gradeSingle(question: Single, answer: SingleAnswer): number {
  return question.options.some((option) => option.id === answer && option.correct) ? 1 : 0;
}
