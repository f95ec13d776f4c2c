import { LitElement, css, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import type { Locale } from '../../strings/locale.ts';

/** What a note or a term says. */
export interface Reference {
  readonly title: string;
  readonly html: string;
}

/**
 * A card under the word that was pressed. It takes the focus, gives it back when closed, and closes by Escape, by its
 * button and by a press elsewhere. Its owner places it: the card is as wide as the text and never leaves it.
 */
export class ReferenceCard extends LitElement {
  static override properties = { reference: { state: true }, locale: { attribute: false } };
  static override styles = [
    ...controls,
    prose,
    css`
      :host {
        position: absolute;
        inset-inline: 0;
        z-index: 1;
        max-width: 30rem;
      }
      .card {
        padding: var(--space-4);
        border-color: var(--line-strong);
        border-radius: var(--radius-m);
        background: var(--raised);
        box-shadow: 0 8px 32px rgb(0 0 0 / 22%);
      }
      .top {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
        margin-block: calc(-1 * var(--space-2)) var(--space-1);
      }
      .button {
        width: var(--target);
        margin-inline-end: calc(-1 * var(--space-2));
        padding: 0;
      }
    `,
  ];

  declare reference: Reference | undefined;
  declare locale: Locale;
  private opener: HTMLElement | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.addEventListener('focusout', (event) => {
      if (this.reference && event.relatedTarget instanceof Node && !this.contains(event.relatedTarget) && event.relatedTarget !== this) this.close(false);
    });
  }

  /** Opens below the opener, which must stand inside the card's positioned owner. */
  async open(reference: Reference, opener: HTMLElement, owner: HTMLElement): Promise<void> {
    this.reference = reference;
    this.opener = opener;
    const [word, box] = [opener.getBoundingClientRect(), owner.getBoundingClientRect()];
    this.style.top = `${word.bottom - box.top + 6}px`;
    this.style.left = `${Math.max(0, Math.min(word.left - box.left - 16, box.width - Math.min(480, box.width)))}px`;
    opener.setAttribute('aria-expanded', 'true');
    this.ownerDocument.addEventListener('pointerdown', this.closeFromOutside);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.card')?.focus();
  }

  close(giveBack = true): void {
    if (!this.reference) return;
    this.reference = undefined;
    this.ownerDocument.removeEventListener('pointerdown', this.closeFromOutside);
    this.opener?.setAttribute('aria-expanded', 'false');
    if (giveBack) this.opener?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close(false);
  }

  private readonly closeFromOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.close(false);
  };

  override render(): unknown {
    if (!this.reference) return nothing;
    return html`<div class="card" role="dialog" aria-labelledby="title" tabindex="-1">
      <div class="top"><strong id="title">${this.reference.title}</strong>
        <button type="button" class="button quiet" aria-label=${this.locale.strings.lesson.close} @click=${() => this.close()}>${icon('close')}</button></div>
      <div class="prose">${unsafeHTML(this.reference.html)}</div>
    </div>`;
  }
}

customElements.define('reference-card', ReferenceCard);

declare global {
  interface HTMLElementTagNameMap {
    'reference-card': ReferenceCard;
  }
}
