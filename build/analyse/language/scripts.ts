/** Which language a stretch of text looks like, by its letters alone. */
const KAZAKH = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** Latin letters that look like Cyrillic ones. */
const LOOK_ALIKE = /^[aceopxyihkmtbəACEOPXYIHKMTBƏ]+$/u;

export function hasKazakhLetters(text: string): boolean {
  return KAZAKH.test(text);
}

/** Words by the alphabet of their letters. */
export function countScripts(words: readonly string[]): { readonly cyrillic: number; readonly latin: number; readonly kazakh: number } {
  const count = (pattern: RegExp): number => words.filter((word) => pattern.test(word)).length;
  return { cyrillic: count(CYRILLIC), latin: count(LATIN), kazakh: count(KAZAKH) };
}

export interface MixedWord {
  readonly word: string;
  /** The Latin letters in it. */
  readonly latin: string;
}

/** Cyrillic words with Latin look-alikes among their letters. A Kazakh suffix after a Latin name is no mistake. */
export function mixedWords(text: string): readonly MixedWord[] {
  return (text.match(/\p{L}+/gu) ?? []).flatMap((word) => {
    const runs = word.match(/\p{Script=Latin}+/gu) ?? [];
    const suspect = CYRILLIC.test(word) && runs.length > 0 && runs.every((run) => run.length <= 2 && LOOK_ALIKE.test(run));
    return suspect ? [{ word, latin: runs.join(', ') }] : [];
  });
}
