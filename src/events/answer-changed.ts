import type { Answer } from '../model/question.schema.ts';

/** The answer in a question's element changed; heard by the card around it alone, which decides when it is settled. */
export class AnswerChanged extends CustomEvent<{ answer: Answer }> {
  constructor(detail: { answer: Answer }) {
    super('answer-changed', { detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'answer-changed': AnswerChanged;
  }
}
