import type { Language } from '../../../src/model/common.schema.ts';
import { distractorsOf, isSpeech, type ItemOption } from '../items/item.ts';
import { pointsAtOthers } from '../language/combined-option.ts';
import { findWords } from '../language/find-words.ts';
import { asksNegatively } from '../language/negation.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemLoadedDistractor: Rule = ({ items, report }) => {
  for (const item of items) {
    const { loaded, insults } = wordLists[item.language];
    if (item.options.some(({ key, text }) => key && (findWords(text, [...loaded, ...insults]).length > 0 || text.endsWith('!') || pointsAtOthers(text, item.language)))) continue;
    for (const option of distractorsOf(item)) {
      const deeds = deniesItsDeed(option, item.language) ? [] : loaded;
      const [words] = isSpeech(option) ? findWords(option.text, insults) : [...findWords(option.text, [...deeds, ...insults]), ...(shouts(option) ? ['!'] : [])];
      if (words !== undefined) report('item-loaded-distractor', option.pointer, { words });
    }
  }
};

function shouts({ text }: ItemOption): boolean {
  return text.endsWith('!');
}

/** "So that they will not shout": in Kazakh the last words say whether it is done. Elsewhere a negation may belong to anything. */
function deniesItsDeed({ text }: ItemOption, language: Language): boolean {
  return language === 'kk' && asksNegatively(text, 'kk');
}
