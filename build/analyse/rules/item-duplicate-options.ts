import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch } from '../language/find-words.ts';
import { numbersInFigures } from '../language/number-words.ts';
import type { Rule } from '../rule.ts';

/** Two of three of the words that carry the meaning. */
const MOSTLY = 0.66;

export const itemDuplicateOptions: Rule = ({ items, report }) => {
  for (const { options: written, language } of items) {
    const options = written.map(({ text, pointer }) => ({ text, pointer, words: wordsOf(text, language) }));
    for (const [index, option] of options.entries()) {
      const earlier = options.slice(0, index);
      if (earlier.some(({ words }) => words.join(' ') === option.words.join(' '))) report('item-duplicate-options', option.pointer, { text: option.text });
      else {
        const other = earlier.find((each) => overlap(each.words, option.words) >= MOSTLY);
        if (other) report('item-similar-options', option.pointer, { other: other.text });
      }
    }
  }
};

function wordsOf(text: string, language: Language): readonly string[] {
  return numbersInFigures(foldForSearch(text).match(/[\p{L}\p{N}]+|[<>=≤≥±−+]/gu) ?? [], language);
}

/** Share of common words, of all the words of both. Only words that carry meaning count: every answer has its "with" and "and". */
function overlap(one: readonly string[], other: readonly string[]): number {
  if (new Set(one).size < 5 || new Set(other).size < 5) return 0;
  const [first, second] = [weighty(one), weighty(other)];
  if (first.size < 3 || second.size < 3) return 0;
  const common = [...first].filter((word) => second.has(word)).length;
  return common / (first.size + second.size - common);
}

function weighty(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => word.length >= 5 || /\d/u.test(word)));
}
