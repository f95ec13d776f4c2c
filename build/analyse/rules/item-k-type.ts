import type { Item } from '../items/item.ts';
import type { Rule } from '../rule.ts';

/** `1) … 2) …`, `(а) … (б) …`, `I. … II. …` in the question. */
const LISTED = /(?:^|[\s(])(?:\d|[ivx]{1,4}|[a-eа-д])(?:\)|\.(?=\s))\s*\p{L}/giu;
/** Nothing but the marks of such a list: `1 and 3`, `только б`, `II, III`. */
const MARKS = /^(?:(?:only|только|лишь|тек|и|and|және|мен|пен|бен)\s+)?(?:\d|[ivx]{1,4}|[a-eа-д])\)?(?:\s*(?:,|;|&|\s(?:and|и|және|мен|пен|бен)\s)\s*(?:\d|[ivx]{1,4}|[a-eа-д])\)?)*(?:\s+(?:only|ғана))?[.]?$/iu;

/** A list in the question and sets of its marks as answers: a riddle of logic on top of the question itself. */
export const itemKType: Rule = ({ items, report }) => {
  for (const item of items) if (item.kind !== 'decision' && isKType(item)) report('item-k-type', item.pointer);
};

/** Bare figures are values unless the question has a list that they could mean. */
function isKType({ stem, options }: Item): boolean {
  return (stem.match(LISTED)?.length ?? 0) >= 2 && options.filter(({ text }) => MARKS.test(text)).length >= 2;
}
