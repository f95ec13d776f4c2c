import type { Language } from '../../../src/model/common.schema.ts';
import { distractorsOf, isSpeech, type ItemOption } from '../items/item.ts';
import { pointsAtOthers } from '../language/combined-option.ts';
import { findWordsBut } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { WordLists } from '../language/words/word-lists.ts';
import type { Rule } from '../rule.ts';

export const itemAbsoluteDistractor: Rule = ({ items, report }) => {
  for (const { options, language } of items) {
    const claims = options.filter((option) => !isSpeech(option) && !isBare(option, language) && !pointsAtOthers(option.text, language));
    const lists = wordLists[language];
    // Where the right answer has such a word, be it only to count, it gives nothing away in the others.
    if (claims.some(({ key, text }) => key && absolutesIn(text, lists).length > 0)) continue;
    for (const { text, pointer } of distractorsOf({ options: claims })) {
      const [words] = absolutesIn(text, lists).filter((word) => !lists.quantities.includes(`${word}$`) || standsAtAnEdge(word, text));
      if (words !== undefined) report('item-absolute-distractor', pointer, { words });
    }
  }
};

/** Two or three words are no claim; Kazakh says with two what others say with three. */
function isBare({ text }: ItemOption, language: Language): boolean {
  return text.split(' ').length <= (language === 'kk' ? 2 : 3);
}

function absolutesIn(text: string, { absolutes, quantities, notAbsolutes }: WordLists): readonly string[] {
  return findWordsBut(text, [...absolutes, ...quantities], notAbsolutes);
}

/** "All complaints are heard" and "it suits everyone" claim much; "while all are in the hall" counts heads. */
function standsAtAnEdge(word: string, text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return findWordsBut(`${words[0] ?? ''} · ${words.at(-1) ?? ''}`, [`${word}$`], []).length > 0;
}
