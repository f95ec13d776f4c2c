import { foldText } from '../../../src/engine/fold-text.ts';

const LATIN = 'abcehikmoptxy';
const CYRILLIC = 'авсеһікмортху';

/** The form in which keywords and names are compared: case, ё/е, kind of dash, spaces, look-alike letters don't matter. */
export function foldName(text: string): string {
  return foldText(text.replace(/\uFE0F|[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''));
}

/** A coarser form: every letter that has a twin in the other script becomes the Cyrillic one. */
export function nameSkeleton(text: string): string {
  return foldName(text).replace(/[abcehikmoptxyһ]/gu, (letter) => CYRILLIC[LATIN.indexOf(letter === 'һ' ? 'h' : letter)] ?? letter);
}

/** Whether a text is one of some words. */
export function isWord(text: string, words: readonly string[]): boolean {
  const folded = foldName(text);
  return words.some((word) => foldName(word) === folded) || words.some((word) => nameSkeleton(word) === nameSkeleton(text));
}

/** The key whose words include a text. */
export function keyOf<K extends string>(table: Readonly<Record<K, readonly string[]>>, text: string): K | undefined {
  return (Object.keys(table) as K[]).find((key) => isWord(text, table[key]));
}
