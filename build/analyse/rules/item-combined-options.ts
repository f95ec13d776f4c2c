import { findWords } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemCombinedOptions: Rule = ({ items, report }) => {
  for (const { options, kind, language } of items) {
    if (kind === 'decision') continue;
    for (const option of options) {
      const [words] = findWords(option.text, wordLists[language].combined);
      if (words !== undefined) report('item-combined-options', option.pointer, { words });
    }
  }
};
