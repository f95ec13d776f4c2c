import { LitElement, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { prose } from '../../design/prose.ts';
import type { Language } from '../../model/common.schema.ts';
import { sortIn } from '../../strings/alphabet.ts';

/** One entry of the glossary or of the sources. */
export interface ReferenceEntry {
  readonly id: string;
  readonly name: string;
  readonly html: string;
}

/** The glossary or the sources on a page of their own, with one entry to look at first perhaps. */
export class ReferenceList extends LitElement {
  static override properties = { heading: { attribute: false }, entries: { attribute: false }, alphabet: { attribute: false }, entry: { attribute: false } };
  static override styles = [
    ...controls,
    prose,
    css`
      dl {
        display: grid;
        gap: var(--space-3);
        margin: var(--space-5) 0 0;
      }
      .card {
        padding: var(--space-4) var(--space-5);
        scroll-margin-block: var(--space-5);
      }
      .wanted {
        border-color: var(--accent);
        border-inline-start-width: 5px;
      }
      dt::first-letter {
        text-transform: uppercase;
      }
      dt {
        margin-block-end: var(--space-1);
        font-weight: 650;
      }
      dd {
        margin: 0;
      }
    `,
  ];

  declare heading: string;
  declare entries: readonly ReferenceEntry[];
  /** Language by whose alphabet they stand in order; undefined: as they come. */
  declare alphabet: Language | undefined;
  declare entry: string | undefined;

  override render(): unknown {
    return html`<h1 tabindex="-1">${this.heading}</h1>
      <dl>${repeat(this.inOrder(), ({ id }) => id, ({ id, name, html: text }) => html`<div class="card ${id === this.entry ? 'wanted' : ''}">
        <dt ?data-goal=${id === this.entry}>${name}</dt><dd class="prose">${unsafeHTML(text)}</dd></div>`)}</dl>`;
  }

  private inOrder(): readonly ReferenceEntry[] {
    return this.alphabet === undefined ? this.entries : sortIn(this.alphabet, this.entries, ({ name }) => name);
  }
}

customElements.define('reference-list', ReferenceList);

declare global {
  interface HTMLElementTagNameMap {
    'reference-list': ReferenceList;
  }
}
