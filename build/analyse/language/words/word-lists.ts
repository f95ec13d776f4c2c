/** Words by which a test-taker guesses without knowing, per language. Stems match at the start of a word, whole words end in `$`. */
export interface WordLists {
  readonly absolutes: readonly string[];
  /** "All" and its like: absolute where the claim begins or ends with one, and a mere count inside it. */
  readonly quantities: readonly string[];
  /** Phrases that look absolute and are not. */
  readonly notAbsolutes: readonly string[];
  readonly hedges: readonly string[];
  readonly negations: readonly string[];
  readonly affirmations: readonly string[];
  /** Words only a villain says: a distractor nobody takes. */
  readonly loaded: readonly string[];
  /** Insults, which nobody takes even as words to say. */
  readonly insults: readonly string[];
  readonly verdicts: readonly string[];
  /** Words that may stand around a verdict and add nothing to it. */
  readonly aroundVerdicts: readonly string[];
  readonly stop: readonly string[];
}
