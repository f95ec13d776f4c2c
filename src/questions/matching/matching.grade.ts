import type { Matching, MatchingAnswer } from './matching.schema.ts';

/** Share of prompts matched rightly. */
export function gradeMatching(question: Matching, answer: MatchingAnswer): number {
  const right = question.prompts.filter((prompt) => answer[prompt.id] !== undefined && answer[prompt.id] === question.key[prompt.id]);
  return right.length / question.prompts.length;
}
