import type { UnitId } from '../model/common.schema.ts';

/** The learner starts a role-play, a quiz, a survey or a reflection, for the first time or over again. */
export class AttemptStarted extends CustomEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('attempt-started', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'attempt-started': AttemptStarted;
  }
}
