/** Finds the parts of an edited unit again among those of the lock file. */
import type { LockedPart } from './lock.ts';
import { lockText } from './lock-text.ts';

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
  if (locked.length === 0) return found;
  for (const letter of new Set(parts.map((part) => part.letter))) {
    const open = parts.filter((part) => part.letter === letter);
    const candidates = locked.filter(({ code }) => code.replace(/\d+$/u, '') === letter);
    pairSame(open, candidates, found);
    pairSimilar(open, candidates, found);
    const left = open.filter((part) => !found.has(part));
    const taken = new Set(found.values());
    const free = candidates.filter((candidate) => !taken.has(candidate));
    if (left.length === free.length) for (const [index, part] of left.entries()) found.set(part, free[index]!);
  }
  return found;
}

function pairSame<T extends Named>(parts: readonly T[], locked: readonly LockedPart[], found: Map<T, LockedPart>): void {
  const free = new Map<string, LockedPart[]>();
  for (const candidate of locked) free.set(sameKey(candidate.text), [...(free.get(sameKey(candidate.text)) ?? []), candidate]);
  for (const part of parts) {
    const partner = free.get(sameKey(part.text))?.shift();
    if (partner) found.set(part, partner);
  }
}

function pairSimilar<T extends Named>(parts: readonly T[], locked: readonly LockedPart[], found: Map<T, LockedPart>): void {
  const taken = new Set(found.values());
  for (const part of parts) {
    if (found.has(part)) continue;
    const partner = locked.find((candidate) => !taken.has(candidate) && similarWords(part.text, candidate.text));
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

/** Equal for texts of equal words, as far as the lock file has them: it keeps the first words only. */
function sameKey(text: string): string {
  return wordsOf(lockText(text)).join(' ');
}

/** At least half of the words in common, first letters only, so that a changed ending is no change. */
function similarWords(one: string, other: string): boolean {
  const first = new Set(wordsOf(one).map((word) => word.slice(0, 5)));
  const second = new Set(wordsOf(other).map((word) => word.slice(0, 5)));
  const common = [...first].filter((word) => second.has(word)).length;
  return common > 0 && common / Math.max(first.size, second.size) >= 0.5;
}
