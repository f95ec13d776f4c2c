import { asksForMarks } from '../items/marks.ts';
import type { Item } from '../items/item.ts';
import { pointsAtOthers, pointsByPlace } from '../language/combined-option.ts';
import type { Rule } from '../rule.ts';

export const itemCombinedOptions: Rule = ({ items, report }) => {
  for (const item of items) {
    if (item.kind === 'decision' || asksForMarks(item)) continue;
    for (const { text, pointer } of combinedIn(item)) report('item-combined-options', pointer, { words: text.replace(/[.\s]+$/u, '') });
  }
};

function combinedIn({ options, language }: Item): Item['options'] {
  const byPlace = options.filter(({ text }) => pointsByPlace(text, language));
  const places = byPlace.length < options.length - 1 ? byPlace : [];
  return options.filter((option) => places.includes(option) || pointsAtOthers(option.text, language));
}
