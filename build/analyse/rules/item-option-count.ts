import type { Rule } from '../rule.ts';

export const itemOptionCount: Rule = ({ items, report }) => {
  for (const { kind, options, pointer } of items) {
    const most = kind === 'single' ? 5 : 7;
    const fewest = kind === 'decision' ? 2 : 3;
    if (options.length < fewest || options.length > most) report('item-option-count', pointer, { count: options.length });
    if (kind === 'multiple' && options.every(({ key }) => key)) report('item-all-correct', pointer);
  }
};
