import type { LevelId } from '../../model/common.schema.ts';
import type { FeedbackMoment, RolePlay } from '../../model/role-play.schema.ts';

const byLevel: Readonly<Record<LevelId, FeedbackMoment>> = { frontline: 'at-once', middle: 'after-scene', senior: 'at-end' };

/**
 * When the coach speaks: as the author says, else by post. Those new to the work learn most from a word at once, the
 * experienced from seeing the consequences first. Where the result counts, a word after each answer would help with the
 * next, so the coach waits for the end whoever is asked.
 */
export function feedbackMoment({ feedback, mode }: Pick<RolePlay, 'feedback' | 'mode'>, level: LevelId | undefined): FeedbackMoment {
  return feedback ?? (mode === 'assessed' ? 'at-end' : byLevel[level ?? 'frontline']);
}
