/** The learner wants past the bar, to what is on screen. */
export class HeaderSkipped extends CustomEvent<undefined> {
  constructor() {
    super('header-skipped', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'header-skipped': HeaderSkipped;
  }
}
