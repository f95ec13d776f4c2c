import type { UnitId } from '../model/common.schema.ts';

/** The learner hands in a quiz. */
export class QuizFinished extends CustomEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('quiz-finished', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'quiz-finished': QuizFinished;
  }
}
