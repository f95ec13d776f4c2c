import { foldText } from '../../../src/engine/fold-text.ts';

const LATIN = 'abcehikmoptxy';
// `h` looks like Kazakh `һ` and, as a capital, like `н`; all three become one, as in `foldText`.
const CYRILLIC = 'авсенікмортху';

/** The form in which keywords and names are compared: case, ё/е, kind of dash, spaces, look-alike letters don't matter. */
export function foldName(text: string): string {
  return foldText(text.replace(/\uFE0F|[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''));
}

/** A coarser form: every letter that has a twin in the other script becomes the Cyrillic one. */
export const nameSkeleton = remembered((text) =>
  foldName(text).replace(/[abcehikmoptxyһ]/gu, (letter) => CYRILLIC[LATIN.indexOf(letter === 'һ' ? 'h' : letter)] ?? letter));

/** Whether a text is one of some words. */
export function isWord(text: string, words: readonly string[]): boolean {
  const skeleton = nameSkeleton(text);
  return words.some((word) => nameSkeleton(word) === skeleton);
}

/** The key whose words include a text. */
export function keyOf<K extends string>(table: Readonly<Record<K, readonly string[]>>, text: string): K | undefined {
  return (Object.keys(table) as K[]).find((key) => isWord(text, table[key]));
}

/** Folding is pure and the same few names come again and again: keywords, competencies, scales. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 5_000) known.clear();
    const folded = fold(text);
    known.set(text, folded);
    return folded;
  };
}
