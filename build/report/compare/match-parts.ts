import type { Multilingual } from '../multilingual.ts';

export interface Matched<Part> {
  /** The part of the former version, by that of the new one. */
  readonly former: ReadonlyMap<Part, Part>;
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
}

/**
 * Which parts of two versions are the same. First those with the same words, then those with the same id: ids are only
 * lasting where the lock file was kept with the course, and words may be edited.
 */
export function matchParts<Part>(before: readonly Part[], after: readonly Part[], idOf: (part: Part) => string, wordsOf: (part: Part) => Multilingual): Matched<Part> {
  const former = new Map<Part, Part>();
  const left = new Set(before);
  const matches: readonly ((one: Part, other: Part) => boolean)[] = [
    (one, other) => idOf(one) === idOf(other) && sameWords(wordsOf(one), wordsOf(other)),
    (one, other) => sameWords(wordsOf(one), wordsOf(other)),
    (one, other) => idOf(one) === idOf(other),
  ];
  for (const same of matches) {
    for (const part of after.filter((each) => !former.has(each))) {
      const found = [...left].find((each) => same(each, part));
      if (found !== undefined && left.delete(found)) former.set(part, found);
    }
  }
  return { former, added: after.filter((part) => !former.has(part)), removed: [...left] };
}

function sameWords(one: Multilingual, other: Multilingual): boolean {
  return (['kk', 'ru', 'en'] as const).some((language) => one[language] !== undefined && one[language] === other[language]);
}
