import { startAttempt } from '../engine/learner-progress.ts';
import { unitOfCourse } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner starts a role-play, a quiz, a survey or a reflection, for the first time or over again. */
export class AttemptStarted extends LearnerEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('attempt-started', detail);
  }

  after(course: Course, state: LearnerState, newSeed: () => number): LearnerState {
    return startAttempt(state, unitOfCourse(course, this.detail.unit), newSeed());
  }
}

declare global {
  interface HTMLElementEventMap {
    'attempt-started': AttemptStarted;
  }
}
