import type { LevelId } from '../../model/common.schema.ts';
import type { FeedbackMoment, RolePlay } from '../../model/role-play.schema.ts';

const byLevel: Readonly<Record<LevelId, FeedbackMoment>> = { frontline: 'at-once', middle: 'after-scene', senior: 'at-end' };

/**
 * When the coach speaks: as the author says, else by post. Those new to the work learn most from a word at once, the
 * experienced from seeing the consequences first.
 */
export function feedbackMoment(rolePlay: Pick<RolePlay, 'feedback'>, level: LevelId | undefined): FeedbackMoment {
  return rolePlay.feedback ?? (level === undefined ? 'at-once' : byLevel[level]);
}
