import type { UnitId } from '../model/common.schema.ts';

/** The learner took a choice of the role-play. `latencyMs`: since the choices came on screen. */
export class ChoiceTaken extends CustomEvent<{ unit: UnitId; choice: string; latencyMs: number }> {
  constructor(detail: { unit: UnitId; choice: string; latencyMs: number }) {
    super('choice-taken', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'choice-taken': ChoiceTaken;
  }
}
