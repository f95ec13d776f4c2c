import type { UnitId } from '../model/common.schema.ts';
import type { Answer } from '../model/question.schema.ts';

/** The learner settled on an answer. `latencyMs`: since the question came on screen. */
export class QuestionAnswered extends CustomEvent<{ unit: UnitId; question: string; answer: Answer; latencyMs: number }> {
  constructor(detail: { unit: UnitId; question: string; answer: Answer; latencyMs: number }) {
    super('question-answered', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'question-answered': QuestionAnswered;
  }
}
