import { asksForMarks } from '../items/marks.ts';
import type { Rule } from '../rule.ts';

const MOST_WORDS = 60;

/** A question that asks nothing, has a hole in the middle, or buries what it asks. */
export const itemStem: Rule = ({ items, report }) => {
  for (const item of items) {
    const { kind, stem, question, pointer } = item;
    if (kind === 'decision') continue;
    const count = wordsIn(stem);
    if (/_{3,}|…\s+\p{Ll}/u.test(stem)) report('item-blank-inside', pointer);
    else if (!asksForMarks(item) && !/[?:…]["»”)]?$/u.test(question)) report('item-stem-unfocused', pointer);
    if (count > MOST_WORDS) report('item-too-long', pointer, { words: count, most: MOST_WORDS });
  }
};

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
