import type { Language } from '../../src/model/common.schema.ts';

/**
 * The scripts of the player by the time at which they are needed: `start` while the player is on its way, `player` for
 * the contents, `reading` for lessons and results, `practice` for role-plays and questions. The words of a language travel
 * with the courses in it.
 */
export const playerFiles = { start: 'start.js', player: 'player.js', reading: 'reading.js', practice: 'practice.js' } as const;

export function wordsFile(language: Language): string {
  return `words-${language}.js`;
}
