import type { Unit } from '../../../src/model/course.schema.ts';
import { namedValue } from '../parity/named-value.ts';
import { partNames } from '../parity/part-names.ts';
import { skeletonOf, type Part } from '../parity/skeleton.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** A translation must have the parts, points, conditions, links and keys of the language written first. */
export const translationDiffers: Rule = (context) => {
  const { lowered, language, course } = context;
  const source = lowered.courses[lowered.source];
  if (!source || language === lowered.source) return;
  for (const [index, unit] of course.units.entries()) {
    const original = source.units.find(({ id }) => id === unit.id);
    if (original && original.kind === unit.kind) compare(context, `/units/${index}`, unit, original);
  }
};

function compare({ lowered, words, report }: RuleContext, base: string, unit: Unit, original: Unit): void {
  const source = `${lowered.source}/`;
  const here = new Map(skeletonOf(unit).map((part) => [part.pointer, part]));
  const there = new Map(skeletonOf(original).map((part) => [part.pointer, part]));
  const say = (part: Part): string => partNames[part.name][words];
  const gone: string[] = [];
  for (const part of there.values()) {
    const own = here.get(part.pointer);
    if (isBelow(part.pointer, gone)) continue;
    if (!own) {
      gone.push(part.pointer);
      report('translation-missing-part', `${base}${nearby(part.pointer, here)}`, { what: say(part), source });
    } else if (own.value !== part.value) {
      gone.push(part.pointer);
      report('translation-differs', `${base}${part.pointer}`, { what: say(part), here: namedValue(own.value, unit, original), there: namedValue(part.value, unit, original), source });
    }
  }
  const extra: string[] = [];
  for (const part of here.values()) {
    if (there.has(part.pointer) || isBelow(part.pointer, extra) || isBelow(part.pointer, gone)) continue;
    extra.push(part.pointer);
    report('translation-extra-part', `${base}${part.pointer}`, { what: say(part), source });
  }
}

/** Where a missing part should stand: behind the part before it, if there is one. */
function nearby(pointer: string, here: ReadonlyMap<string, Part>): string {
  const before = pointer.replace(/\d+$/u, (index) => String(Number(index) - 1));
  return here.has(before) ? before : pointer;
}

/** A missing scene is one mistake, not one for each of its lines. */
function isBelow(pointer: string, parts: readonly string[]): boolean {
  return parts.some((part) => pointer === part || pointer.startsWith(`${part}/`));
}
