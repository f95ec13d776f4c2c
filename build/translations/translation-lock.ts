/**
 * `translations.lock`: for each part of a translation, the wording of the original it was last known to go with. A module
 * without the file is not watched: languages that are written side by side need no such book-keeping.
 */
import type { Language } from '../../src/model/common.schema.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import { fingerprintsOf, type Fingerprint } from './fingerprints.ts';

/** Fingerprints of the original and of its translation. */
export interface LockedPair {
  readonly original: string;
  readonly translation: string;
}

/** `kk before-the-reception/scenes/s3` → the pair. */
export type TranslationLock = ReadonlyMap<string, LockedPair>;

export interface TranslatedPart extends Fingerprint {
  readonly language: Language;
  readonly original: string;
  /** The original has new words, and the translation has the old ones. */
  readonly stale: boolean;
}

const LINE = /^(kk|ru|en) (\S+) ([0-9a-f]+) ([0-9a-f]+)$/u;
const HEADER = '# Which wording of the original each part of a translation goes with. Kept by the tool: commit this file, do not edit it.\n';

/** Lines that make no sense are left out: their parts count as not yet watched. */
export function parseTranslationLock(text: string): TranslationLock {
  return new Map(text.split('\n').flatMap((line) => {
    const [, language, key, original = '', translation = ''] = LINE.exec(line) ?? [];
    return key === undefined ? [] : [[`${language} ${key}`, { original, translation }] as const];
  }));
}

/** Every part of every translation, compared with what the lock file knows of it. */
export function translatedParts(lowered: LoweredCourse, lock: TranslationLock): readonly TranslatedPart[] {
  const originals = fingerprintsOf(lowered, lowered.source);
  return lowered.languages.filter((language) => language !== lowered.source).flatMap((language) => [...fingerprintsOf(lowered, language).values()].flatMap((part) => {
    const original = originals.get(part.key)?.hash;
    const known = lock.get(`${language} ${part.key}`);
    return original === undefined ? [] : [{ ...part, language, original, stale: known !== undefined && known.original !== original && known.translation === part.hash }];
  }));
}

/**
 * The lock file as it should stand: parts that changed on both sides, or on neither, go together now. Those that are stale
 * stay as they were, unless their language is among those said to be up to date.
 */
export function printTranslationLock(lowered: LoweredCourse, lock: TranslationLock, upToDate: readonly Language[] = []): string {
  const lines = translatedParts(lowered, lock).map(({ key, language, hash, original, stale }) => {
    const keeps = stale && !upToDate.includes(language) ? lock.get(`${language} ${key}`) : undefined;
    return `${language} ${key} ${keeps?.original ?? original} ${hash}\n`;
  });
  return HEADER + lines.toSorted().join('');
}
