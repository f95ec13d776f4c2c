import type { Language } from '../model/common.schema.ts';

/** The Kazakh order, in which the letters of the Russian order also keep their places. */
const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const orders: Readonly<Record<Language, string>> = {
  en: `abcdefghijklmnopqrstuvwxyz${KAZAKH}`,
  ru: `${KAZAKH}abcdefghijklmnopqrstuvwxyz`,
  kk: `${KAZAKH}abcdefghijklmnopqrstuvwxyz`,
};

/** A copy in the order of the language's own alphabet. */
export function sortIn<T>(language: Language, items: readonly T[], textOf: (item: T) => string): readonly T[] {
  return [...items].sort((one, other) => compareIn(language, textOf(one), textOf(other)));
}

/** Letter by letter; whatever is not a letter comes before letters. */
function compareIn(language: Language, one: string, other: string): number {
  const [left, right] = [[...one.toLowerCase()], [...other.toLowerCase()]];
  const length = Math.min(left.length, right.length);
  for (let place = 0; place < length; place += 1) {
    const difference = rank(language, left[place] ?? '') - rank(language, right[place] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function rank(language: Language, letter: string): number {
  const place = orders[language].indexOf(letter);
  return place === -1 ? (letter.codePointAt(0) ?? 0) - 0x11_0000 : place;
}
