import { html } from 'lit';

/** The mark of the player: two people in conversation, one bubble in the other's words. */
export const mark = html`<svg aria-hidden="true" width="34" height="34" viewBox="0 0 34 34">
  <path fill="var(--accent)" d="M3 5.5A2.5 2.5 0 0 1 5.5 3h17A2.5 2.5 0 0 1 25 5.5v10a2.5 2.5 0 0 1-2.5 2.5H11l-5.2 4.6c-.5.4-1.1.1-1.1-.5L5 18A2.4 2.4 0 0 1 3 15.6z"/>
  <path fill="var(--warm-fill)" stroke="var(--card)" stroke-width="1.6" d="M13 15.5a2.5 2.5 0 0 1 2.5-2.5h13a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2 2.45v4.4c0 .7-.8 1-1.3.5L23.2 26h-7.7a2.5 2.5 0 0 1-2.5-2.5z"/>
</svg>`;
