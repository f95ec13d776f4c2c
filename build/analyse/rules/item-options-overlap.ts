import type { Language } from '../../../src/model/common.schema.ts';
import { foldForSearch, rootOf } from '../language/find-words.ts';
import { numbersInFigures } from '../language/number-words.ts';
import { isSpeech, type ItemOption } from '../items/item.ts';
import { asksForMarks } from '../items/marks.ts';
import type { Rule } from '../rule.ts';

/** Answers of which one contains another, so that both are right or neither can be. */
export const itemOptionsOverlap: Rule = ({ items, report }) => {
  for (const item of items) {
    if (item.kind !== 'single' || asksForMarks(item)) continue;
    for (const [index, option] of item.options.entries()) {
      const other = item.options.slice(0, index).find((earlier) => rangesMeet(earlier, option, item.language) || contains(earlier, option) || contains(option, earlier));
      if (other) report('item-options-overlap', option.pointer, { other: other.text });
    }
  }
};

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "5–10 days", "от 5 до 10", "up to 3", "20-дан астам". */
function rangeIn(text: string): Range | undefined {
  const number = (digits: string | undefined): number => Number((digits ?? '').replace(',', '.'));
  const both = /(\d+(?:[.,]\d+)?)\s*(?:[–—-]|to|до|and|и)\s*(\d+(?:[.,]\d+)?)/iu.exec(text);
  if (both) return { from: number(both[1]), to: number(both[2]) };
  const most = /(?:up to|at most|до|не более)\s+(\d+)|(\d+)(?:[-\s]\p{L}+)?\s+дейін/iu.exec(text);
  if (most) return { from: -Infinity, to: number(most[1] ?? most[2]) };
  const least = /(?:over|more than|at least|более|больше|свыше|не менее|от)\s+(\d+)|(\d+)(?:[-\s]\p{L}+)?\s+(?:астам|көп|артық)/iu.exec(text);
  return least && { from: number(least[1] ?? least[2]), to: Infinity } || undefined;
}

/** At 5 both "1–5" and "5–10" are right; "up to 5" beside "over 5" is told apart by most people. */
function rangesMeet(one: ItemOption, other: ItemOption, language: Language): boolean {
  const [first, second] = [one, other].map(({ text }) => rangeIn(inFigures(text, language)));
  if (!first || !second) return false;
  const [from, to] = [Math.max(first.from, second.from), Math.min(first.to, second.to)];
  return from < to || (from === to && [first, second].every((range) => Number.isFinite(range.from) && Number.isFinite(range.to)));
}

function inFigures(text: string, language: Language): string {
  return numbersInFigures(foldForSearch(text).split(/\s+/u), language).join(' ');
}

/** All the words of one, two at least, stand in the other, which says little more. */
function contains(larger: ItemOption, smaller: ItemOption): boolean {
  // Who says the same and adds a question says something else.
  if (isSpeech(larger) && isSpeech(smaller)) return false;
  const [outer, inner] = [beginningsOf(larger), beginningsOf(smaller)];
  return inner.size >= 2 && outer.size > inner.size && [...inner].every((word) => outer.has(word));
}

/** Words of three letters and more, without what inflection changes. */
function beginningsOf({ text }: ItemOption): ReadonlySet<string> {
  return new Set((foldForSearch(text).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map(rootOf));
}
