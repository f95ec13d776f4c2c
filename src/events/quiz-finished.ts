import { finishQuiz } from '../engine/learner-progress.ts';
import { testOut } from '../engine/test-out.ts';
import { unitOfKind } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner hands in a quiz. */
export class QuizFinished extends LearnerEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('quiz-finished', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    const quiz = unitOfKind(course, this.detail.unit, 'quiz');
    return testOut(course, finishQuiz(state, quiz), quiz);
  }
}

declare global {
  interface HTMLElementEventMap {
    'quiz-finished': QuizFinished;
  }
}
