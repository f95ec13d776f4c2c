import type { Course, Topic, Unit } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { unitsFor, unitState } from './learner-place.ts';

/** How a unit stands with a learner. `passed` and `not-passed` only where the score of the unit counts. */
export type Standing = 'new' | 'running' | 'done' | 'passed' | 'not-passed';

export function standingOf(course: Pick<Course, 'rules'>, unit: Unit, state: LearnerState): Standing {
  const { opened, done, passed, running } = unitState(state, unit);
  if (done && course.rules.scored.includes(unit.id)) return passed ? 'passed' : running ? 'running' : 'not-passed';
  if (done) return 'done';
  return opened ? 'running' : 'new';
}

/** Whether the learner has been to any unit. */
export function hasBegun({ units }: LearnerState): boolean {
  return Object.values(units).some(({ opened }) => opened);
}

/** Units of a topic for the learner's post, in order; those whose script has not arrived are left out. */
export function unitsOfTopic(course: Course, topic: Topic, state: LearnerState): readonly Unit[] {
  const meant = unitsFor(course, state.level);
  return topic.units.flatMap((id) => meant.find((unit) => unit.id === id) ?? []);
}

/** All units for the learner's post, in the order of the topics. */
export function unitsInOrder(course: Course, state: LearnerState): readonly Unit[] {
  return course.topics.flatMap((topic) => unitsOfTopic(course, topic, state));
}

/** What to go on with from the outline: what is under way, else the first unit not done. Undefined when all is done. */
export function unitToGoOn(course: Course, state: LearnerState): Unit | undefined {
  const left = unitsInOrder(course, state).filter((unit) => !unitState(state, unit).done);
  return left.find((unit) => unitState(state, unit).opened) ?? left[0];
}

/** What comes after a unit. After the last, the first that was left out; undefined when nothing was. */
export function unitAfter(course: Course, state: LearnerState, unit: Unit): Unit | undefined {
  const units = unitsInOrder(course, state);
  const following = units[units.findIndex(({ id }) => id === unit.id) + 1];
  return following ?? units.find((other) => other.id !== unit.id && !unitState(state, other).done);
}
