import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';

/** Something a learner does that changes what the course remembers. Goes up to the course player. */
export abstract class LearnerEvent<Detail = unknown> extends CustomEvent<Detail> {
  constructor(type: string, detail?: Detail) {
    super(type, { detail, bubbles: true, composed: true } as CustomEventInit<Detail>);
  }

  /** The learner's state after it. `newSeed` makes the seed of an attempt that starts. */
  abstract after(course: Course, state: LearnerState, newSeed: () => number): LearnerState;
}
