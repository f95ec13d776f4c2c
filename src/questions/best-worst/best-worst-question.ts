import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { shuffle } from '../../engine/random.ts';
import { renderMark, type Mark } from '../mark.ts';
import { renderFeedback } from '../option-row.ts';
import { QuestionElement } from '../question-element.ts';
import { ratingStyles } from '../rating.styles.ts';
import type { BestWorst, BestWorstAnswer } from './best-worst.schema.ts';
import { bestWorstStyles } from './best-worst.styles.ts';

type Column = 'best' | 'worst';
type Judged = BestWorst['options'][number];
const columns: readonly Column[] = ['best', 'worst'];

/** Two columns of radio buttons. One option can't be both the best and the worst. */
export class BestWorstQuestion extends QuestionElement<'best-worst'> {
  static override styles = [...QuestionElement.styles, ratingStyles, bestWorstStyles];

  /** The pick whose option the other column has taken. Arrow keys only pass over it: once they have, it comes back. */
  private displaced: BestWorstAnswer | undefined;

  protected override renderControls(): TemplateResult {
    const options = shuffle(this.question.options, this.shuffleSeed);
    return html`
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${columns.map((column) => html`<th role="columnheader" scope="col">${this.strings[column]}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(options, ({ id }) => id, (option) => this.renderOption(option))}
        </tbody>
      </table>
    `;
  }

  private renderOption(option: Judged): TemplateResult {
    return html`
      <tr role="row">
        <th role="rowheader" scope="row"><span id="words-${option.id}">${unsafeHTML(option.html)}</span>${this.renderNote(option)}</th>
        ${columns.map((column) => html`<td role="cell">${this.renderPick(option, column)}</td>`)}
      </tr>
    `;
  }

  private renderPick({ id }: Judged, column: Column): TemplateResult {
    return html`
      <label class=${this.answer?.[column] === id ? 'chosen' : ''}>
        <input
          type="radio"
          name=${column}
          value=${id}
          aria-labelledby="${column}-${id} words-${id}"
          .checked=${this.answer?.[column] === id}
          ?disabled=${this.revealed}
          @change=${() => this.pick(column, id)}
        />
        <span class="narrow" id="${column}-${id}">${this.strings[column]}</span>
      </label>
    `;
  }

  private renderNote(option: Judged): TemplateResult | typeof nothing {
    const picked = columns.find((column) => this.answer?.[column] === option.id);
    if (!this.revealed || (!picked && !this.withKey)) return nothing;
    return html`
      <div class="told">
        ${renderMark(picked && this.markOf(option, picked), this.locale)}
        ${this.withKey ? html`<p class="small soft">${this.strings.effectiveness(this.locale.percent(option.weight * 100))}</p>` : nothing} ${renderFeedback(option.feedback)}
      </div>
    `;
  }

  /** Right is the end of the range; a pick in the middle still earns its part, and is only called the learner's. */
  private markOf({ weight }: Judged, column: Column): Mark {
    const weights = this.question.options.map((option) => option.weight);
    const [low, high] = [Math.min(...weights), Math.max(...weights)];
    const [end, other] = column === 'best' ? [high, low] : [low, high];
    if (weight === end) return 'right';
    return weight === other ? 'wrong' : 'chosen';
  }

  private pick(column: Column, id: string): void {
    const other: Column = column === 'best' ? 'worst' : 'best';
    const kept = this.answer?.[other] ?? this.displaced?.[other];
    this.displaced = kept === id ? { [other]: id } : undefined;
    this.change({ [column]: id, ...(kept === undefined || kept === id ? {} : { [other]: kept }) });
  }
}

customElements.define('best-worst-question', BestWorstQuestion);
