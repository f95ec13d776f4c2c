/** The learner goes back from a unit to the outline. */
export class UnitLeft extends CustomEvent<undefined> {
  constructor() {
    super('unit-left', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'unit-left': UnitLeft;
  }
}
