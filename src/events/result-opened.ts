/** The learner wants to see the result of the course. */
export class ResultOpened extends CustomEvent<undefined> {
  constructor() {
    super('result-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'result-opened': ResultOpened;
  }
}
