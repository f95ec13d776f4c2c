import { moveTo } from '../engine/learner-place.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner wants to see the result of the course. */
export class ResultOpened extends LearnerEvent<undefined> {
  constructor() {
    super('result-opened');
  }

  after(_course: Course, state: LearnerState): LearnerState {
    return moveTo(state, undefined);
  }
}

declare global {
  interface HTMLElementEventMap {
    'result-opened': ResultOpened;
  }
}
