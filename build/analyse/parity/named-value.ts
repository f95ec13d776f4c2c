import type { Unit } from '../../../src/model/course.schema.ts';

/** What a part says, in the author's names: the ids of scenes, scales, memories and personas mean nothing to them. */
export function namedValue(value: string, ...units: readonly Unit[]): string {
  const names = new Map(units.toReversed().flatMap(namesIn));
  return value.replace(/(?<![a-z])[a-z]{1,2}\d+/gu, (id) => names.get(id) ?? id) || '–';
}

function namesIn(unit: Unit): readonly (readonly [string, string])[] {
  if (unit.kind !== 'role-play') return [];
  const named = [...unit.scales, ...unit.memories, ...unit.personas].map(({ id, name }) => [id, name] as const);
  return [...named, ...Object.values(unit.scenes).map(({ id, title }) => [id, title] as const)];
}
