import type { UnitId } from '../model/common.schema.ts';

/** The learner wants to go to a unit. */
export class UnitOpened extends CustomEvent<{ unit: UnitId }> {
  constructor(detail: { unit: UnitId }) {
    super('unit-opened', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-opened': UnitOpened;
  }
}
