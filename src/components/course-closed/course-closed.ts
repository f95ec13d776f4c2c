import { LitElement, css, html } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import type { SaveState } from '../save-status/save-status.ts';

/** The last screen: what has been kept, and that the page can be closed. */
export class CourseClosed extends LitElement {
  static override properties = { status: { attribute: false }, finished: { attribute: false }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      .card {
        display: grid;
        gap: var(--space-4);
        justify-items: center;
        max-width: 34rem;
        margin: 10vh auto;
        padding: var(--space-7) var(--space-5);
        text-align: center;
      }
      .icon {
        color: var(--good);
      }
    `,
  ];

  declare status: SaveState;
  declare finished: boolean;
  declare locale: FrameLocale;

  override render(): unknown {
    return html`<div class="card">${icon('check', 48)}<h1 tabindex="-1">${this.locale.strings.shell.left.title}</h1><p>${this.kept()}</p></div>`;
  }

  private kept(): string {
    const { left } = this.locale.strings.shell;
    if (this.status === 'not-recorded' || this.status === 'read-only') return left.notRecorded;
    if (this.status === 'not-saved' || this.status === 'reopen') return left.notSaved;
    return this.finished ? left.finished : left.saved;
  }
}

customElements.define('course-closed', CourseClosed);

declare global {
  interface HTMLElementTagNameMap {
    'course-closed': CourseClosed;
  }
}
