/** The learner wants to see, or has seen enough of, the poor version of a role-play. */
export class PoorVersionWatched extends CustomEvent<{ watching: boolean }> {
  constructor(detail: { watching: boolean }) {
    super('poor-version-watched', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'poor-version-watched': PoorVersionWatched;
  }
}
