import { foldForSearch } from '../language/find-words.ts';
import type { Rule } from '../rule.ts';

export const itemSharedOpening: Rule = ({ items, report }) => {
  for (const { kind, options, pointer } of items) {
    if (kind === 'decision') continue;
    const openings = new Set(options.map(({ text }) => foldForSearch(text).split(/\s+/u).slice(0, 3).join(' ')));
    const [words] = openings;
    if (openings.size === 1 && words?.split(' ').length === 3) report('item-shared-opening', pointer, { words });
  }
};
