import { LitElement, css, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import type { Language } from '../../model/common.schema.ts';
import type { BuildStep } from '../protocol.ts';
import type { StudioWords } from '../words/words.ts';

/** Builds the packages, and gives out what goes to others: zips, trust report, review copy. */
export class HandoverPanel extends LitElement {
  static override properties = { words: { attribute: false }, module: {}, language: {}, steps: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      :host { font-size: 0.9375rem; }
      h3 { font-size: 1rem; margin-block: 1rem 0.4rem; }
      pre { max-height: 14rem; overflow: auto; padding: 0.5rem; background: var(--paper); border-radius: 0.4rem; font-size: 0.8125rem; white-space: pre-wrap; }
      ul { padding-inline-start: 1.1rem; margin: 0; display: grid; gap: 0.35rem; }
      .bad { color: var(--bad); }
      .soft { color: var(--ink-soft); }
    `,
  ];

  declare words: StudioWords;
  declare module: string;
  declare language: Language;
  /** Of the last build. */
  declare steps: readonly BuildStep[];

  override render(): unknown {
    const { words, module, language } = this;
    return html`<button type="button" class="button primary" ?disabled=${this.isBuilding()} @click=${() => this.dispatchEvent(new BuildAsked())}>${words.build}</button>
      ${this.progress()}
      <h3><a href="/report/${module}?language=${language}" target="_blank" rel="noopener">${words.report}</a></h3>
      <h3><a href="/review/${module}" download>${words.review}</a></h3><p class="soft">${words.reviewAbout}</p>`;
  }

  private isBuilding(): boolean {
    const last = this.steps[this.steps.length - 1];
    return last !== undefined && last.step === 'note';
  }

  private progress(): unknown {
    const { words, steps } = this;
    if (steps.length === 0) return nothing;
    const last = steps[steps.length - 1];
    const notes = steps.flatMap((step) => (step.step === 'note' ? [step.text] : []));
    return html`<p role="status">${last?.step === 'done' ? nothing : last?.step === 'failed' ? html`<span class="bad">${words.buildFailed}</span>` : words.building}</p>
      ${last?.step === 'done' ? this.files(last.files) : html`<pre tabindex="0">${notes.join('\n')}</pre>`}`;
  }

  private files(files: Extract<BuildStep, { step: 'done' }>['files']): unknown {
    return html`<h3>${this.words.built}</h3><ul>${files.map(({ name, size }) => html`<li><a href="/built/${this.module}/${name}" download>${name}</a> (${Math.round(size / 1024)} KB)</li>`)}</ul>`;
  }
}

export class BuildAsked extends CustomEvent<undefined> {
  constructor() {
    super('build-asked', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'build-asked': BuildAsked;
  }
}

customElements.define('handover-panel', HandoverPanel);
