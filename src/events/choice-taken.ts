import { takeChoice } from '../engine/learner-progress.ts';
import { unitOfKind } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner took a choice of the role-play. `latencyMs`: since the choices came on screen. */
export class ChoiceTaken extends LearnerEvent<{ unit: UnitId; choice: string; latencyMs: number }> {
  constructor(detail: { unit: UnitId; choice: string; latencyMs: number }) {
    super('choice-taken', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    return takeChoice(state, unitOfKind(course, this.detail.unit, 'role-play'), this.detail.choice, course.rules.partialPasses);
  }
}

declare global {
  interface HTMLElementEventMap {
    'choice-taken': ChoiceTaken;
  }
}
