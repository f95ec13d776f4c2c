import type { Course, Unit, UnitKind } from '../model/course.schema.ts';

/** @throws RangeError when the course has no such unit. */
export function unitOfCourse(course: Pick<Course, 'units'>, id: string): Unit {
  const unit = course.units.find((candidate) => candidate.id === id);
  if (!unit) throw new RangeError(`The course has no unit ${id}.`);
  return unit;
}

/** @throws RangeError when the course has no such unit, or it is of another kind. */
export function unitOfKind<K extends UnitKind>(course: Pick<Course, 'units'>, id: string, kind: K): Extract<Unit, { kind: K }> {
  const unit = unitOfCourse(course, id);
  if (unit.kind !== kind) throw new RangeError(`Unit ${unit.id} is a ${unit.kind}, not a ${kind}.`);
  return unit as Extract<Unit, { kind: K }>;
}
