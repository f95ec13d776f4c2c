import { lettersIn } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

export const itemLengthOutlier: Rule = ({ items, report }) => {
  for (const { options } of items) {
    const lengths = options.map(({ text }) => lettersIn(text)).sort((a, b) => a - b);
    const median = lengths[Math.floor(lengths.length / 2)]!;
    for (const option of options) {
      const letters = lettersIn(option.text);
      // The key's own length has a rule of its own.
      if (option.key || Math.abs(letters - median) < 15 || (letters <= 2 * median && letters >= median / 2)) continue;
      report('item-length-outlier', option.pointer, { letters, median });
    }
  }
};
