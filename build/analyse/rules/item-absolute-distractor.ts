import type { Language } from '../../../src/model/common.schema.ts';
import { distractorsOf, isSpeech, type ItemOption } from '../items/item.ts';
import { findWordsBut } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemAbsoluteDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const { absolutes, notAbsolutes, combined } = wordLists[item.language];
    const found = (option: ItemOption): readonly string[] => (isSpeech(option) || isBare(option, item.language) ? [] : findWordsBut(option.text, absolutes, [...notAbsolutes, ...combined]));
    if (item.options.some((option) => option.key && found(option).length > 0)) continue;
    for (const option of distractorsOf(item)) {
      const [words] = found(option);
      if (words !== undefined) report('item-absolute-distractor', option.pointer, { words });
    }
  }
};

/** Two or three words are no claim; Kazakh says with two what others say with three. */
function isBare({ text }: ItemOption, language: Language): boolean {
  return text.split(' ').length <= (language === 'kk' ? 2 : 3);
}
