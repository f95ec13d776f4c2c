import type { Language } from '../../../src/model/common.schema.ts';
import { distractorsOf, isSpeech, type ItemOption } from '../items/item.ts';
import { findWordsBut } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { WordLists } from '../language/words/word-lists.ts';
import type { Rule } from '../rule.ts';

export const itemAbsoluteDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const found = (option: ItemOption): readonly string[] => (isSpeech(option) || isBare(option, item.language) ? [] : absolutesIn(option.text, wordLists[item.language]));
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

/** "All complaints are heard" and "it suits everyone" claim much; "while all are in the hall" counts heads. */
function absolutesIn(text: string, { absolutes, quantities, notAbsolutes, combined }: WordLists): readonly string[] {
  const but = [...notAbsolutes, ...combined];
  const words = text.trim().split(/\s+/u);
  const edges = findWordsBut(`${words[0] ?? ''} · ${words.at(-1) ?? ''}`, quantities, []);
  const counted = edges.length > 0 ? findWordsBut(text, quantities, but) : [];
  return [...findWordsBut(text, absolutes, but), ...counted.filter((word) => edges.includes(word))];
}
