import type { LevelId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { UnitState } from '../model/learner-state.ts';
import type { Locale } from '../strings/locale.ts';

/**
 * What the course player gives to the view of a unit, beside the unit itself under the name of its kind (`.lesson`,
 * `.rolePlay`, `.quiz`). A view owns no state of the learner: it raises events, and gets the new state back.
 *
 * Whatever language the course is switched to, ids and codes stay the same, so a view keeps its place.
 */
export interface UnitView {
  course: Course;
  unit: UnitState;
  level: LevelId | undefined;
  locale: Locale;
}
