import type { Item } from './item.ts';

/** `1) … 2) …`, `1 – … 2 – …`, `(а) … (б) …`, `I. … II. …` in the question. */
const LISTED = /(?:^|[\s(])(?:\d|[ivx]{1,4}|[a-eа-дәғ])(?:\)|\.(?=\s)|\s[–—-](?=\s))\s*\p{L}/giu;
/** Nothing but the marks of such a list: `1 and 3`, `только б`, `II, III`. */
const MARKS = /^(?:(?:only|только|лишь|тек|и|and|және|мен|пен|бен)\s+)?(?:\d|[ivx]{1,4}|[a-eа-дәғ])\)?(?:\s*(?:,|;|&|\+|\/|\s(?:and|и|және|мен|пен|бен)\s)\s*(?:\d|[ivx]{1,4}|[a-eа-дәғ])\)?)*(?:\s+(?:only|ғана))?[.]?$/iu;

/** Whether the question lists statements by marks and the answers are sets of these marks. Without the list, bare figures are values. */
export function asksForMarks({ stem, options }: Item): boolean {
  return (stem.match(LISTED)?.length ?? 0) >= 2 && options.filter(({ text }) => MARKS.test(text)).length >= 2;
}
