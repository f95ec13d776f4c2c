import { finishUnit } from '../engine/learner-progress.ts';
import { unitOfCourse } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner is through with a lesson, a survey or a reflection. */
export class UnitFinished extends LearnerEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('unit-finished', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    return finishUnit(state, unitOfCourse(course, this.detail.unit));
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-finished': UnitFinished;
  }
}
