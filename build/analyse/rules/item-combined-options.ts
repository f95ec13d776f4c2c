import { asksForMarks } from '../items/marks.ts';
import { pointsAtOthers } from '../language/combined-option.ts';
import { findWords } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

/** "A and B": figures would be values. */
const LETTERS = /^(?:(?:both|оба:?|и)\s+)?[a-eа-д]\)?\s*(?:,|&|\s(?:and|и|және|мен|пен|бен)\s)\s*[a-eа-д]\)?(?:\s+(?:дұрыс|are right|верны))?[.]?$/iu;

export const itemCombinedOptions: Rule = ({ items, report }) => {
  for (const item of items) {
    const { options, kind, language } = item;
    if (kind === 'decision' || asksForMarks(item)) continue;
    for (const option of options) {
      const [words] = findWords(option.text, wordLists[language].combined);
      const named = words ?? (pointsAtOthers(option.text, language) ? option.text : LETTERS.exec(option.text)?.[0]);
      if (named !== undefined) report('item-combined-options', option.pointer, { words: named });
    }
  }
};
