import { LitElement, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import type { Play } from '../../engine/replay-role-play.ts';
import { AttemptRewound } from '../../events/attempt-rewound.ts';
import type { Html } from '../../model/common.schema.ts';
import type { RolePlay } from '../../model/role-play.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { Portions } from '../portions.ts';
import { reviewDecisions, type DecisionReview } from './decision-review.ts';
import { styles } from './decision-list.styles.ts';

const tones: Readonly<Record<DecisionReview['verdict'], string>> = { best: 'good', poorer: 'warm', equal: '' };

/** Decision by decision: chosen, better, why. What could have gone better is open from the start. */
export class DecisionList extends LitElement {
  static override properties = { rolePlay: { attribute: false }, play: { attribute: false }, locale: { attribute: false }, allOpen: { state: true } };
  static override styles = [...controls, styles];

  declare rolePlay: RolePlay;
  declare play: Play;
  declare locale: Locale;
  declare allOpen: boolean;
  private readonly portions = new Portions(this, 2, 2);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.openAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.openAll);
  }

  override render(): unknown {
    const reviews = reviewDecisions(this.rolePlay, this.play);
    const words = this.locale.strings.rolePlay;
    const best = reviews.filter(({ verdict }) => verdict === 'best').length;
    const measured = reviews.filter(({ verdict }) => verdict !== 'equal').length;
    return html`<div class="facts apart"><p class="soft">${words.decisionsNote(best, measured)}</p>
        <button type="button" class="button quiet screen-only" @click=${this.toggleAll}>${this.allOpen ? words.closeAll : words.openAll}</button></div>
      <ol role="list">${reviews.slice(0, this.portions.of(reviews.length)).map((review, index) => html`<li><details ?open=${review.verdict === 'poorer'}>
        <summary><b>${this.locale.number(index + 1)}. ${review.scene}</b>${this.verdict(review)}${icon('plus')}</summary>
        <div class="body">${this.review(review, index)}</div></details></li>`)}</ol>`;
  }

  private verdict({ verdict }: DecisionReview): unknown {
    return html`<span class="chip ${tones[verdict]}">${verdict === 'best' ? icon('check', 16) : nothing}${this.locale.strings.rolePlay.verdicts[verdict]}</span>`;
  }

  private review(review: DecisionReview, index: number): unknown {
    const words = this.locale.strings.rolePlay;
    const { heard, better } = review;
    return html`${heard.length === 0 ? nothing : html`<div class="heard">${heard.map(({ name, html: words }) => html`<div>${name}: ${unsafeHTML(words)}</div>`)}</div>`}
      <div><h3>${words.chosen}</h3><div class="chosen">${unsafeHTML(review.chosen)}</div></div>
      ${this.reasons(words.why, review.why)}
      ${better.length === 0 ? nothing : html`<div class="better">${better.map((choice) => html`<div><h3>${words.better}</h3>${unsafeHTML(choice.html)}</div>${this.reasons(words.whyBetter, choice.why)}`)}</div>`}
      ${this.facts(review)}
      ${this.rolePlay.mode === 'practice' ? this.rewind(index) : nothing}`;
  }

  private reasons(title: string, reasons: readonly Html[]): unknown {
    return reasons.length === 0 ? nothing : html`<div><h3>${title}</h3>${reasons.map((reason) => html`<div>${unsafeHTML(reason)}</div>`)}</div>`;
  }

  private facts({ verdict, earned, best, changes }: DecisionReview): unknown {
    const { number } = this.locale;
    return html`<p class="facts">${verdict === 'equal' ? nothing : html`<span class="chip">${this.locale.strings.rolePlay.points(number(earned), number(best))}</span>`}
      ${changes.map(({ name, from, to }) => html`<span class="chip">${name}: ${number(from)} → ${number(to)}</span>`)}</p>`;
  }

  private rewind(index: number): unknown {
    const { rewind, decision } = this.locale.strings.rolePlay;
    return html`<div class="screen-only rewind"><button type="button" class="button quiet" @click=${() => this.dispatchEvent(new AttemptRewound({ unit: this.rolePlay.id, decisions: index }))}>
      ${icon('back')}${rewind}<span class="visually-hidden">, ${decision(this.locale.number(index + 1))}</span></button></div>`;
  }

  private toggleAll(): void {
    this.allOpen = !this.allOpen;
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = this.allOpen;
  }

  /** A closed decision would be missing on paper. */
  private readonly openAll = (): void => {
    for (const details of this.renderRoot.querySelectorAll('details')) details.open = true;
  };
}

customElements.define('decision-list', DecisionList);

declare global {
  interface HTMLElementTagNameMap {
    'decision-list': DecisionList;
  }
}
