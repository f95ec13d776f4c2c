import type { Course, Unit } from '../../src/model/course.schema.ts';

/** Gives every persona the name it has in the language written first, from which its face is drawn. */
export function withLikeness(course: Course, source: Course): Course {
  return { ...course, units: course.units.map((unit) => likenessOf(unit, source.units.find(({ id }) => id === unit.id))) };
}

function likenessOf(unit: Unit, original: Unit | undefined): Unit {
  if (unit.kind !== 'role-play' || original?.kind !== 'role-play') return unit;
  return { ...unit, personas: unit.personas.map((persona, index) => ({ ...persona, likeness: original.personas[index]?.name ?? persona.name })) };
}
