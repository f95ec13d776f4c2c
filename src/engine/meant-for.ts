import type { LevelId } from '../model/common.schema.ts';

/** Whether something marked with these levels is for this post. No marks, or no post chosen yet, means yes. */
export function isMeantFor(levels: readonly LevelId[], level: LevelId | undefined): boolean {
  return levels.length === 0 || level === undefined || levels.includes(level);
}
