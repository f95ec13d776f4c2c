/** Finds the parts of an edited unit again among those of the lock file. */
import type { LockedPart } from './lock.ts';

interface Named {
  readonly letter: string;
  readonly text: string;
}

/**
 * New part → the locked part it was. First those with equal words, then those with similar words, then, where as many
 * are left on both sides, by their order: a scene whose heading was rewritten is still that scene.
 */
export function matchParts<T extends Named>(parts: readonly T[], locked: readonly LockedPart[]): ReadonlyMap<T, LockedPart> {
  const found = new Map<T, LockedPart>();
  for (const letter of new Set(parts.map((part) => part.letter))) {
    const open = parts.filter((part) => part.letter === letter);
    const candidates = locked.filter(({ code }) => code.replace(/\d+$/u, '') === letter);
    for (const match of [sameWords, similarWords]) pair(open, candidates, match, found);
    const left = open.filter((part) => !found.has(part));
    const free = candidates.filter((candidate) => ![...found.values()].includes(candidate));
    if (left.length === free.length) for (const [index, part] of left.entries()) found.set(part, free[index]!);
  }
  return found;
}

function pair<T extends Named>(parts: readonly T[], locked: readonly LockedPart[], match: (one: string, other: string) => boolean, found: Map<T, LockedPart>): void {
  const taken = new Set(found.values());
  for (const part of parts) {
    if (found.has(part)) continue;
    const partner = locked.find((candidate) => !taken.has(candidate) && match(part.text, candidate.text));
    if (!partner) continue;
    taken.add(partner);
    found.set(part, partner);
  }
}

/** The words of every text are asked for once for each text they are compared with. */
const known = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= 5_000) known.clear();
  const words = text.toLowerCase().replace(/ё/gu, 'е').match(/[\p{L}\p{N}]+/gu) ?? [];
  known.set(text, words);
  return words;
}

function sameWords(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}

/** At least half of the words in common, first letters only, so that a changed ending is no change. */
function similarWords(one: string, other: string): boolean {
  const first = new Set(wordsOf(one).map((word) => word.slice(0, 5)));
  const second = new Set(wordsOf(other).map((word) => word.slice(0, 5)));
  const common = [...first].filter((word) => second.has(word)).length;
  return common > 0 && common / Math.max(first.size, second.size) >= 0.5;
}
