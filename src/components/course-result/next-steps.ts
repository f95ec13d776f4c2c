import type { CourseResult } from '../../engine/course-result.ts';
import { unitState } from '../../engine/learner-place.ts';
import { standingOf, unitsInOrder } from '../../engine/unit-standing.ts';
import type { Competency, Course, Unit } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';

/** One thing worth doing next. */
export type NextStep =
  | { readonly kind: 'do' | 'pass'; readonly unit: Unit }
  | { readonly kind: 'practise'; readonly competency: Competency };

/** So many undone units are enough to go on with. */
const SOON = 3;
/** Below this a competency is worth practising at work, percent. */
const WEAK = 60;

/** What is not done and comes next, then what is not passed, then the weakest competency for which there is evidence enough. */
export function nextSteps(course: Course, state: LearnerState, result: CourseResult): readonly NextStep[] {
  const units = unitsInOrder(course, state);
  const counts = (unit: Unit): boolean => course.rules.complete.includes(unit.id) || course.rules.scored.includes(unit.id);
  const undone = units.filter((unit) => counts(unit) && !unitState(state, unit).done);
  const failed = units.filter((unit) => standingOf(course, unit, state) === 'not-passed');
  return [
    ...undone.slice(0, SOON).map((unit) => ({ kind: 'do', unit }) as const),
    ...failed.map((unit) => ({ kind: 'pass', unit }) as const),
    ...weakest(course, result).map((competency) => ({ kind: 'practise', competency }) as const),
  ];
}

function weakest(course: Course, { competencies }: CourseResult): readonly Competency[] {
  const known = competencies.filter(({ enough, percent }) => enough && percent !== undefined && percent < WEAK);
  const least = [...known].sort((one, other) => (one.percent ?? 0) - (other.percent ?? 0))[0];
  return course.competencies.filter(({ id }) => id === least?.id);
}
