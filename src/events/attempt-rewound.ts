import { rewind } from '../engine/learner-progress.ts';
import { unitOfKind } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner goes back in a practice role-play and keeps the first `decisions` decisions. */
export class AttemptRewound extends LearnerEvent<{ unit: UnitId; decisions: number }> {
  constructor(detail: { unit: UnitId; decisions: number }) {
    super('attempt-rewound', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    return rewind(state, unitOfKind(course, this.detail.unit, 'role-play'), this.detail.decisions);
  }
}

declare global {
  interface HTMLElementEventMap {
    'attempt-rewound': AttemptRewound;
  }
}
