import { distractorsOf, isSpeech, keyOf } from '../items/item.ts';
import { findWords } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

/** "By 12 May" is a date. */
const MONTH = /(?<=\d )May\b|\bMay(?= \d)/gu;

export const itemHedgeInKey: Rule = ({ items, report }) => {
  for (const item of items) {
    const key = keyOf(item);
    const { hedges } = wordLists[item.language];
    const [words] = key && !isSpeech(key) ? findWords(key.text.replace(MONTH, ''), hedges) : [];
    if (!key || words === undefined || distractorsOf(item).some(({ text }) => findWords(text, hedges).length > 0)) continue;
    report('item-hedge-in-key', key.pointer, { words });
  }
};
