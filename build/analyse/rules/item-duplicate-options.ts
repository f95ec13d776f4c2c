import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch } from '../language/find-words.ts';
import { numbersInFigures } from '../language/number-words.ts';
import type { Rule } from '../rule.ts';

/** Three words of four are the same, whatever words they are. */
const NEARLY_ALL = 0.75;
/** Most words are, and two of three of those that carry meaning: every answer has its "with" and "and". */
const MOST = { words: 0.6, weighty: 0.66 };

export const itemDuplicateOptions: Rule = ({ items, report }) => {
  for (const { options: written, language } of items) {
    const options = written.map(({ text, pointer }) => ({ text, pointer, words: wordsOf(text, language) }));
    for (const [index, option] of options.entries()) {
      const earlier = options.slice(0, index);
      if (earlier.some(({ words }) => words.join(' ') === option.words.join(' '))) report('item-duplicate-options', option.pointer, { text: option.text });
      else {
        const other = earlier.find((each) => isNearlySame(each.words, option.words));
        if (other) report('item-similar-options', option.pointer, { other: other.text });
      }
    }
  }
};

function wordsOf(text: string, language: Language): readonly string[] {
  return numbersInFigures(foldForSearch(text).match(/[\p{L}\p{N}]+|[<>=≤≥±−+]/gu) ?? [], language);
}

function isNearlySame(one: readonly string[], other: readonly string[]): boolean {
  if (new Set(one).size < 5 || new Set(other).size < 5) return false;
  const share = common(one, other);
  if (share >= NEARLY_ALL) return true;
  const [first, second] = [weighty(one), weighty(other)];
  return Math.min(new Set(first).size, new Set(second).size) >= 3 && share >= MOST.words && common(first, second) >= MOST.weighty;
}

/** Share of common words, of all the words of both. */
function common(one: readonly string[], other: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(other)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both / (first.size + second.size - both);
}

function weighty(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length >= 5 || /\d/u.test(word));
}
