import type { TrueFalse, TrueFalseAnswer } from './true-false.schema.ts';

export function gradeTrueFalse(question: TrueFalse, answer: TrueFalseAnswer): number {
  return answer === question.correct ? 1 : 0;
}
