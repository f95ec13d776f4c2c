import { LitElement, css, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import type { Figure } from '../../model/lesson.schema.ts';
import type { Locale } from '../../strings/locale.ts';

const hasDialogs = 'HTMLDialogElement' in globalThis;

/** A figure over the whole page. Browsers without modal dialogs (Firefox before 98, Safari before 15.4) open it in a new tab. */
export class FigureDialog extends LitElement {
  static override properties = { figure: { state: true }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    css`
      dialog {
        width: min(96vw, 80rem);
        max-width: none;
        max-height: 96vh;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius-m);
        background: var(--card);
        color: var(--ink);
        overflow: auto;
      }
      dialog::backdrop {
        background: rgb(6 16 19 / 75%);
      }
      form {
        display: flex;
        justify-content: flex-end;
        margin-block-end: var(--space-2);
      }
      img {
        display: block;
        width: 100%;
        max-height: 78vh;
        border-radius: var(--radius-s);
        background: #ffffff;
        object-fit: contain;
      }
    `,
  ];

  declare figure: Figure | undefined;
  declare locale: Locale;

  async open(figure: Figure): Promise<void> {
    if (!hasDialogs) return void window.open(figure.src, '_blank', 'noopener');
    this.figure = figure;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): unknown {
    if (!this.figure) return nothing;
    const { src, alt, caption } = this.figure;
    return html`<dialog aria-label=${alt} @click=${this.closeByGround}>
      <form method="dialog"><button class="button">${icon('close')}${this.locale.strings.lesson.close}</button></form>
      <img src=${src} alt=${alt}>
      ${caption === '' ? nothing : html`<p class="soft small">${unsafeHTML(caption)}</p>`}
    </dialog>`;
  }

  private closeByGround(event: Event): void {
    if (event.target instanceof HTMLDialogElement) event.target.close();
  }
}

customElements.define('figure-dialog', FigureDialog);

declare global {
  interface HTMLElementTagNameMap {
    'figure-dialog': FigureDialog;
  }
}
