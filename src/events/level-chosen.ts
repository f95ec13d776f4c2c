import { chooseLevel } from '../engine/learner-place.ts';
import type { LevelId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner told the level of the post. */
export class LevelChosen extends LearnerEvent<{ level: LevelId }> {
  constructor(detail: { level: LevelId }) {
    super('level-chosen', detail);
  }

  after(_course: Course, state: LearnerState): LearnerState {
    return chooseLevel(state, this.detail.level);
  }
}

declare global {
  interface HTMLElementEventMap {
    'level-chosen': LevelChosen;
  }
}
