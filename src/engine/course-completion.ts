import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { unitsFor, unitState } from './learner-place.ts';

/** The units that a learner of this post must have done. */
export function requiredUnits(course: Course, level: LearnerState['level']): readonly Unit[] {
  return unitsFor(course, level).filter(({ id }) => course.rules.complete.includes(id));
}

/** Whether all that must be done is done; the course must be whole. */
export function isCompleted(course: Course, state: LearnerState): boolean {
  return requiredUnits(course, state.level).every((unit) => unitState(state, unit).done);
}
