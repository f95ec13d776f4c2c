import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import type { StudioWords } from '../words/words.ts';

/** Standards as the profiles of packages name them. */
export const PROFILES = { scorm12: 'SCORM 1.2', 'scorm2004-2nd': 'SCORM 2004 2nd Edition', 'scorm2004-3rd': 'SCORM 2004 3rd Edition', 'scorm2004-4th': 'SCORM 2004 4th Edition' } as const;
export type StudioProfile = keyof typeof PROFILES;

/** Opens the module as a package in the small LMS, or goes back. `undefined` is back. */
export class LmsChosen extends CustomEvent<StudioProfile | undefined> {
  constructor(profile: StudioProfile | undefined) {
    super('lms-chosen', { detail: profile, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-chosen': LmsChosen;
  }
}

export class LmsPanel extends LitElement {
  static override properties = { words: { attribute: false }, open: { attribute: false } };
  static override styles = [...controls, css`:host { font-size: 0.9375rem; } p, label { margin-block-end: 0.75rem; } label { display: grid; gap: 0.25rem; } select { min-height: 40px; border: 1px solid var(--line-strong); border-radius: 0.4rem; background: var(--card); } .row { display: flex; gap: 0.5rem; flex-wrap: wrap; }`];

  declare words: StudioWords;
  /** The standard it is open in. */
  declare open: StudioProfile | undefined;

  override render(): unknown {
    const { words } = this;
    return html`<p>${words.lmsAbout}</p>
      <label>${words.profile}<select id="profile">${Object.entries(PROFILES).map(([id, name]) => html`<option value=${id} ?selected=${id === this.open}>${name}</option>`)}</select></label>
      <div class="row"><button type="button" class="button primary" @click=${() => this.choose(this.chosen())}>${words.openLms}</button>
      ${this.open === undefined ? '' : html`<button type="button" class="button" @click=${() => this.choose(undefined)}>${words.backToPreview}</button>`}</div>`;
  }

  private chosen(): StudioProfile {
    return (this.renderRoot.querySelector('select')?.value ?? 'scorm12') as StudioProfile;
  }

  private choose(profile: StudioProfile | undefined): void {
    this.dispatchEvent(new LmsChosen(profile));
  }
}

customElements.define('lms-panel', LmsPanel);
