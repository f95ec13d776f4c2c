/** The learner has looked something up and wants back to where they were. */
export class ScreenLeft extends CustomEvent<undefined> {
  constructor() {
    super('screen-left', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'screen-left': ScreenLeft;
  }
}
