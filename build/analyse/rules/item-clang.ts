import { distractorsOf, keyOf } from '../items/item.ts';
import { pointsAtOthers } from '../language/combined-option.ts';
import { rootsOf } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

export const itemClang: Rule = ({ items, report }) => {
  for (const item of items) {
    const key = keyOf(item);
    if (!key || item.kind !== 'single' || pointsAtOthers(key.text, item.language)) continue;
    const { stop } = wordLists[item.language];
    const stem = rootsOf(item.stem, stop);
    const elsewhere = new Set(distractorsOf(item).flatMap(({ text }) => [...rootsOf(text, stop)]));
    const [words] = [...rootsOf(key.text, stop)].filter((root) => stem.has(root) && !elsewhere.has(root));
    // Where a wrong answer repeats the question as well, repeating it tells nothing.
    if (words !== undefined && ![...elsewhere].some((root) => stem.has(root))) report('item-clang', key.pointer, { words });
  }
};
