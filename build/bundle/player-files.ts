import { languageSchema, type Language } from '../../src/model/common.schema.ts';
import type { BundledFile } from './bundle-player.ts';

/**
 * The scripts of the player by the time at which they are needed: `start` while the player is on its way, `record` to open
 * the learner's record, `player` for the contents, `header` for the bar above them, `reading` for lessons and results,
 * `practice` for role-plays and questions. The words of a language travel with the courses in it.
 */
export const playerFiles = { start: 'start.js', record: 'record.js', player: 'player.js', header: 'header.js', reading: 'reading.js', practice: 'practice.js' } as const;

/** What the page itself sends for, in this order: each takes from the ones before it. */
export const pageFiles = [playerFiles.start, playerFiles.record, playerFiles.player] as const;

/** The player's words in one language: of the frame and the contents, and of the screens that come behind them. */
export interface PlayerWords {
  readonly frame: Uint8Array;
  readonly screens: Uint8Array;
}

/** Names of the scripts of words. */
export const wordsFiles: readonly string[] = languageSchema.options.flatMap((language) => Object.values(filesOfWords(language)));

/** @throws when the player was bundled without them. */
export function wordsOf(player: readonly BundledFile[], language: Language): PlayerWords {
  const { frame, screens } = filesOfWords(language);
  return { frame: playerFile(player, frame).bytes, screens: playerFile(player, screens).bytes };
}

/** @throws when it is not among them. */
export function playerFile(player: readonly BundledFile[], path: string): BundledFile {
  const file = player.find((one) => one.path === path);
  if (!file) throw new Error(`There is no script ${path}.`);
  return file;
}

function filesOfWords(language: Language): Readonly<Record<keyof PlayerWords, string>> {
  return { frame: `frame-${language}.js`, screens: `screens-${language}.js` };
}
