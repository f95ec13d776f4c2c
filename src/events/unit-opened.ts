import type { UnitId } from '../model/common.schema.ts';

/** The learner wants to go to a unit, and there perhaps to a section of a lesson. */
export class UnitOpened extends CustomEvent<{ unit: UnitId; section?: string }> {
  constructor(detail: { unit: UnitId; section?: string }) {
    super('unit-opened', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-opened': UnitOpened;
  }
}
