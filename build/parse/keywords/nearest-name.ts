import { foldName, nameSkeleton } from './fold-name.ts';

/** The name most like a text, if any is like it enough to suggest: a slip of the finger, another ending, a part of the name. */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  const wanted = nameSkeleton(text);
  let nearest: { name: string; likeness: number } | undefined;
  for (const name of names) {
    const likeness = likenessOf(wanted, nameSkeleton(name));
    if (likeness >= 0.5 && likeness > (nearest?.likeness ?? 0)) nearest = { name, likeness };
  }
  return nearest?.name;
}

/** 1: equal; 0: nothing in common. A shared beginning counts for more, because endings are what inflection changes. */
export function likenessOf(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || one === other) return 1;
  if (longest > 120) return 0;
  const byEdits = 1 - editDistance(one, other) / longest;
  const stem = sharedStart(one, other);
  const byStem = stem >= 4 ? stem / Math.min(one.length, other.length) - 0.1 : 0;
  return Math.max(byEdits, byStem > 0.7 ? byStem : 0);
}

/** Whether one text is a word of the other with a different ending, e.g. `сенімі` for `сенім`. */
export function isInflected(text: string, name: string): boolean {
  const [one, other] = [foldName(text), foldName(name)];
  return one !== other && other.length >= 3 && sharedStart(one, other) >= Math.max(3, other.length - 1) && one.length <= other.length + 6;
}

/** Whether a text is a name with one letter wrong, missing, too many, or two swapped. Short names are too alike for that. */
export function isSlipOf(text: string, name: string): boolean {
  const [one, other] = [nameSkeleton(text), nameSkeleton(name)];
  return other.length >= 4 && one !== other && editDistance(one, other) === 1;
}

/** Whether a name is so surely what was meant that it may be written without asking. */
export function isSurely(text: string, name: string): boolean {
  return nameSkeleton(text) === nameSkeleton(name) || isSlipOf(text, name) || isInflected(text, name);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Insertions, deletions, changes and swaps of neighbours between two texts. */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
