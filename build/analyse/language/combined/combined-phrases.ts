/** How a language says "all of the above". Each phrase is a pattern for the whole of an answer in its folded form. */
export interface CombinedPhrases {
  /** An answer to a question, as an answer may call another one. */
  readonly answer: string;
  /** A verdict that may stand before or behind such a phrase: "are right", «верны», «дұрыс». */
  readonly verdict: string;
  /** "Both of these": answers that are nothing but a finger pointing at the others. */
  readonly pointing: readonly string[];
  /** "The first two", "answers 1 and 3": the others are called by their places. */
  readonly byPlace: readonly string[];
  /** A phrase that alone may be everybody or everything the question means. */
  readonly bare: RegExp;
}

export function oneOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** Letters that mark answers, as a set in a pattern: Kazakh counts а, ә, б. */
export const LETTERS = 'a-eа-дәғ';
export const LETTER = `[${LETTERS}]\\)?`;
export const LETTER_OR_FIGURE = `(?:\\d|[${LETTERS}])\\)?`;
