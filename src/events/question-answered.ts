import { answerQuestion } from '../engine/learner-progress.ts';
import { unitOfCourse } from '../engine/unit-of-course.ts';
import type { UnitId } from '../model/common.schema.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { Answer } from '../model/question.schema.ts';
import { LearnerEvent } from './learner-event.ts';

/** The learner settled on an answer. `latencyMs`: since the question came on screen. */
export class QuestionAnswered extends LearnerEvent<{ unit: UnitId; question: string; answer: Answer; latencyMs: number }> {
  constructor(detail: { unit: UnitId; question: string; answer: Answer; latencyMs: number }) {
    super('question-answered', detail);
  }

  after(course: Course, state: LearnerState): LearnerState {
    return answerQuestion(state, unitOfCourse(course, this.detail.unit), this.detail.question, this.detail.answer);
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-answered': QuestionAnswered;
  }
}
