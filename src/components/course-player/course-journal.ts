import type { LearnerEvent } from '../../events/learner-event.ts';
import type { Course } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { SaveState } from '../save-status/save-status.ts';

/** Where the course player tells what happened. Behind it stands the LMS; the player need not know which. */
export interface CourseJournal {
  readonly status: SaveState;
  /** Calls back on every change of `status`; returns a function that stops it. */
  onStatus(listener: (status: SaveState) => void): () => void;
  /** The learner did something; the course must be whole. */
  note(course: Course, before: LearnerState, after: LearnerState, event: LearnerEvent): void;
  /** The learner leaves. Nothing may be noted after it. */
  close(course: Course, state: LearnerState): void;
}
