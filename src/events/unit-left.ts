import { moveTo } from '../engine/learner-place.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner goes back from a unit to the outline. */
export class UnitLeft extends LearnerEvent<undefined> {
  constructor() {
    super('unit-left');
  }

  after(_course: Course, state: LearnerState): LearnerState {
    return moveTo(state, undefined);
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-left': UnitLeft;
  }
}
