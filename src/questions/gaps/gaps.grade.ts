import type { Gap, Gaps, GapsAnswer } from './gaps.schema.ts';
import { foldText } from '../../engine/fold-text.ts';

/** Share of gaps filled with an accepted answer; case, spaces, ё/е and Latin look-alikes do not matter. */
export function gradeGaps(question: Gaps, answer: GapsAnswer): number {
  const gaps = question.parts.filter((part): part is Gap => part.kind === 'gap');
  return gaps.filter((gap) => acceptsGap(gap, answer[gap.id] ?? '')).length / gaps.length;
}

export function acceptsGap(gap: Gap, typed: string): boolean {
  return gap.accepted.some((accepted) => foldText(accepted) === foldText(typed));
}
