import { moveTo } from '../engine/learner-place.ts';
import { unitOfCourse } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner wants to go to a unit, and there perhaps to a section of a lesson. */
export class UnitOpened extends LearnerEvent<{ unit: UnitId; section?: string }> {
  constructor(detail: { unit: UnitId; section?: string }) {
    super('unit-opened', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    return moveTo(state, unitOfCourse(course, this.detail.unit));
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-opened': UnitOpened;
  }
}
