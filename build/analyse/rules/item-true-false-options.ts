import { findWords, lettersIn } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemTrueFalseOptions: Rule = ({ items, report }) => {
  for (const { kind, options, pointer, language } of items) {
    if (kind !== 'single') continue;
    const bare = options.filter(({ text }) => lettersIn(text) <= 12 && findWords(text, wordLists[language].affirmations).length > 0);
    if (bare.length >= 2) report('item-true-false-options', pointer);
  }
};
