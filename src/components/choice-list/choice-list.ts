import { LitElement, css, html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { seedFor, shuffle } from '../../engine/random.ts';
import { ChoiceTaken } from '../../events/choice-taken.ts';
import type { Choice, Choices } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';

const styles = css`
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--space-3);
    font-size: var(--text-l);
    font-weight: 650;
    line-height: var(--leading-tight);
  }
  .options {
    display: grid;
    gap: var(--space-3);
  }
  button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--space-3);
    align-items: start;
    width: 100%;
    min-height: var(--target);
    padding: var(--space-3) var(--space-4);
    border: 1.5px solid var(--line-strong);
    border-radius: var(--radius-l);
    background: var(--card);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
    transition:
      background var(--quick) var(--ease),
      border-color var(--quick) var(--ease);
  }
  button:hover {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  button:focus-visible {
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  button:focus-visible {
    border-radius: var(--radius-l);
  }
  kbd {
    display: grid;
    place-items: center;
    width: 1.625rem;
    height: 1.625rem;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent-strong);
    font: inherit;
    font-size: var(--text-s);
    font-weight: 650;
  }
  .hint {
    margin-block-start: var(--space-3);
  }
  @media (hover: none) {
    .hint {
      display: none;
    }
  }
  @media (max-width: 30rem) {
    button {
      padding-inline: var(--space-3);
    }
  }
  @media (forced-colors: active) {
    kbd {
      border: 1px solid ButtonText;
    }
  }
`;

/** One decision: what the learner may say or do now. A press is the decision; nothing is sent by moving about. */
export class ChoiceList extends LitElement {
  static override properties = { unitId: { attribute: false }, list: { attribute: false }, offered: { attribute: false }, seed: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, styles];

  declare unitId: string;
  declare list: Choices;
  declare offered: readonly Choice[];
  /** Seed of the attempt: the same attempt shows the same order, also after coming back. */
  declare seed: number;
  declare locale: Locale;
  private shownAt = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.shownAt = performance.now();
  }

  override render(): unknown {
    const { decide, keysHint } = this.locale.strings.rolePlay;
    const choices = this.ordered();
    return html`<fieldset tabindex="-1">
        <legend>${decide}</legend>
        <div class="options">${choices.map((choice, index) => html`<button type="button" @click=${(event: MouseEvent) => this.take(choice, event)}>
          <kbd aria-hidden="true">${index + 1}</kbd><span>${unsafeHTML(choice.html)}</span></button>`)}</div>
      </fieldset>
      <p class="hint small soft" aria-hidden="true">${keysHint(choices.length)}</p>`;
  }

  /** Moves the focus to an answer, counted from 1. A digit alone never takes a choice: a slip could not be taken back. */
  focusChoice(number: number): void {
    this.renderRoot.querySelectorAll('button')[number - 1]?.focus();
  }

  /** Moves the focus before the answers, where a key still held down takes none of them. */
  focusList(): void {
    this.renderRoot.querySelector('fieldset')?.focus();
  }

  private ordered(): readonly Choice[] {
    return this.list.order === 'fixed' ? this.offered : shuffle(this.offered, seedFor(this.seed, this.list.id));
  }

  private take(choice: Choice, { detail: clicks }: MouseEvent): void {
    // The second press of a double click would land on an answer of the next decision.
    if (clicks > 1) return;
    const latencyMs = Math.round(performance.now() - this.shownAt);
    this.dispatchEvent(new ChoiceTaken({ unit: this.unitId, choice: choice.id, latencyMs }));
  }
}

customElements.define('choice-list', ChoiceList);

declare global {
  interface HTMLElementTagNameMap {
    'choice-list': ChoiceList;
  }
}
