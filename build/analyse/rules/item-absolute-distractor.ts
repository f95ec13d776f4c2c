import { distractorsOf, type ItemOption } from '../items/item.ts';
import { findWordsBut } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemAbsoluteDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const { absolutes, notAbsolutes } = wordLists[item.language];
    const found = (option: ItemOption): readonly string[] => findWordsBut(option.text, absolutes, notAbsolutes);
    if (item.options.some((option) => option.key && found(option).length > 0)) continue;
    for (const option of distractorsOf(item)) {
      const [words] = found(option);
      if (words !== undefined) report('item-absolute-distractor', option.pointer, { words });
    }
  }
};
