import type { ItemOption } from '../items/item.ts';
import { foldForSearch } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

export const itemDuplicateOptions: Rule = ({ items, report }) => {
  for (const { options } of items) {
    for (const [index, option] of options.entries()) {
      const earlier = options.slice(0, index);
      if (earlier.some((other) => wordsOf(other).join(' ') === wordsOf(option).join(' '))) report('item-duplicate-options', option.pointer, { text: option.text });
      else {
        const other = earlier.find((each) => overlap(each, option) > 0.66);
        if (other) report('item-similar-options', option.pointer, { other: other.text });
      }
    }
  }
};

function wordsOf({ text }: ItemOption): readonly string[] {
  return foldForSearch(text).match(/[\p{L}\p{N}]+|[<>=≤≥±−+]/gu) ?? [];
}

/** Share of common words, of all the words of both. */
function overlap(one: ItemOption, other: ItemOption): number {
  const first = new Set(wordsOf(one));
  const second = new Set(wordsOf(other));
  if (first.size < 5 || second.size < 5) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common);
}
