import { compareParts } from '../parity/compare-parts.ts';
import { namedValue } from '../parity/named-value.ts';
import { skeletonOf } from '../parity/skeleton.ts';
import type { Rule } from '../rule.ts';

/** A translation must have the parts, points, conditions, links and keys of the language written first. */
export const translationDiffers: Rule = (context) => {
  const { lowered, language, course } = context;
  const source = lowered.courses[lowered.source];
  if (!source || language === lowered.source) return;
  for (const [index, unit] of course.units.entries()) {
    const original = source.units.find(({ id }) => id === unit.id);
    if (!original || original.kind !== unit.kind) continue;
    compareParts(context, { base: `/units/${index}`, here: skeletonOf(unit), there: skeletonOf(original), name: (value) => namedValue(value, unit, original) });
  }
};
