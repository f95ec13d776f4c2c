import { distractorsOf, isSpeech, type ItemOption } from '../items/item.ts';
import { findWords } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemLoadedDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const { loaded, insults } = wordLists[item.language];
    if (item.options.some(({ key, text }) => key && (findWords(text, [...loaded, ...insults]).length > 0 || text.endsWith('!')))) continue;
    for (const option of distractorsOf(item)) {
      const [words] = isSpeech(option) ? findWords(option.text, insults) : [...findWords(option.text, [...loaded, ...insults]), ...(shouts(option) ? ['!'] : [])];
      if (words !== undefined) report('item-loaded-distractor', option.pointer, { words });
    }
  }
};

function shouts({ text }: ItemOption): boolean {
  return text.endsWith('!');
}
