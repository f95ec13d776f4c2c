import type { UnitId } from '../model/common.schema.ts';

/** The learner is through with a lesson, a survey or a reflection. */
export class UnitFinished extends CustomEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('unit-finished', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-finished': UnitFinished;
  }
}
