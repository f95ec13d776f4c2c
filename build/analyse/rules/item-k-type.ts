import { asksForMarks } from '../items/marks.ts';
import type { Rule } from '../rule.ts';

/** A list in the question and sets of its marks as answers: a riddle of logic on top of the question itself. */
export const itemKType: Rule = ({ items, report }) => {
  for (const item of items) if (item.kind !== 'decision' && asksForMarks(item)) report('item-k-type', item.pointer);
};
