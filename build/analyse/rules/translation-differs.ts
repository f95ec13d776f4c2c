import type { Unit } from '../../../src/model/course.schema.ts';
import { alignMemories } from '../parity/align-memories.ts';
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
    const own = aligned(unit, original);
    compareParts(context, { base: `/units/${index}`, here: skeletonOf(own), there: skeletonOf(original), name: (value) => namedValue(value, own, original) });
  }
};

function aligned(unit: Unit, original: Unit): Unit {
  return unit.kind === 'role-play' && original.kind === 'role-play' ? alignMemories(unit, original) : unit;
}
