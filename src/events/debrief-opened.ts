/** The learner has read the end of a role-play and wants the debrief. */
export class DebriefOpened extends CustomEvent<undefined> {
  constructor() {
    super('debrief-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'debrief-opened': DebriefOpened;
  }
}
