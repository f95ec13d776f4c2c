/** Finds words by their stems: Kazakh and Russian inflect, so "платок" and "платке", "орамал" and "орамалды" are the same thing. */

/** Lower-case words of a text, ё folded into е. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().replace(/ё/gu, 'е').match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Whether a word begins with one of the stems. A stem closed by `.` must be the whole word. */
export function anyBegins(words: readonly string[], stems: string): boolean {
  const list = stems.split(/\s+/u);
  return words.some((word) => list.some((stem) => (stem.endsWith('.') ? `${word}.` === stem : word.startsWith(stem))));
}
