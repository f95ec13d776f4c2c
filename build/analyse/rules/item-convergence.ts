import { keyOf, type Item } from '../items/item.ts';
import { rootsOf } from '../language/find-words.ts';
import { wordLists } from '../language/words/for-language.ts';
import type { Rule } from '../rule.ts';

/** The key is the answer that shares most words with the others: the classic way to find it without the question. */
export const itemConvergence: Rule = ({ items, report }) => {
  for (const item of items) {
    const key = keyOf(item);
    if (!key || item.options.length < 3) continue;
    const roots = item.options.map(({ text }) => rootsOf(text, wordLists[item.language].stop));
    const scores = roots.map((own, index) => [...own].reduce((sum, root) => sum + roots.filter((other, at) => at !== index && other.has(root)).length, 0));
    const place = item.options.indexOf(key);
    const second = Math.max(...scores.filter((_, index) => index !== place));
    const score = scores[place]!;
    if (score >= 3 && score >= leastLead(item) * second && score > second) report('item-convergence', key.pointer);
  }
};

/** Of three answers one stands between the two others easily; of four it takes a pattern. */
function leastLead({ options }: Item): number {
  return options.length > 3 ? 1.25 : 1.5;
}
