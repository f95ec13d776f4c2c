import { keyOf, type Item } from '../items/item.ts';
import { foldForSearch, rootsOf } from '../language/find-words.ts';
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
    if (isCrossed(item) || (score >= 3 && score >= leastLead(item) * second && score > second)) report('item-convergence', key.pointer);
  }
};

/** Of three answers one stands between the two others easily; of four it takes a pattern. */
function leastLead({ options }: Item): number {
  return options.length > 3 ? 1.25 : 1.5;
}

/** What joins the halves of an answer. */
const JOINT = /\s*(?:,|;|\+|\s(?:and|и|және|мен|пен|бен)\s)\s*/u;

/** "A and B" beside "A and C" and "D and B": both halves of the key stand in other answers, and of no other answer both do. */
function isCrossed({ options }: Item): boolean {
  const halves = options.map(({ text }) => foldForSearch(text).replace(/[.!?…]+$/u, '').replace(/\b(?:an?|the) /gu, '').split(JOINT));
  if (halves.some(({ length }) => length !== 2)) return false;
  const repeated = halves.map((own, index) => own.filter((half) => halves.some((other, at) => at !== index && other.includes(half))).length);
  return options.every(({ key }, index) => (repeated[index] === 2) === key);
}
