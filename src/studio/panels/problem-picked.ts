import type { Problem } from '../protocol.ts';

/** The designer wants to see the place in the editor. */
export class ProblemPicked extends CustomEvent<Problem> {
  constructor(problem: Problem) {
    super('problem-picked', { detail: problem, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'problem-picked': ProblemPicked;
  }
}
