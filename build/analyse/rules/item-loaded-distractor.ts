import { distractorsOf } from '../items/item.ts';
import { findWords } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemLoadedDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const { loaded } = wordLists[item.language];
    if (item.options.some(({ key, text }) => key && findWords(text, loaded).length > 0)) continue;
    for (const { text, pointer } of distractorsOf(item)) {
      const [words] = findWords(text, loaded);
      if (words !== undefined) report('item-loaded-distractor', pointer, { words });
    }
  }
};
