import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Item } from '../../model/question-base.schema.ts';
import { QuestionElement } from '../question-element.ts';
import { ratingStyles } from '../rating.styles.ts';
import { scaleStyles } from './scale.styles.ts';

/** More columns than this leave no room for the statements. */
const FITTING = 7;

/** A row of radio buttons for each statement, with words at both ends. */
export class ScaleElement extends QuestionElement<'scale'> {
  static override styles = [...QuestionElement.styles, ratingStyles, scaleStyles];

  private get ratings(): readonly number[] {
    const { from, to } = this.question;
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }

  protected override renderControls(): TemplateResult {
    return html`
      <table role="table" class=${this.ratings.length > FITTING ? 'long' : ''}>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${this.ratings.map((rating) => html`<th role="columnheader" scope="col">${rating}<span class="end">${this.wordsOf(rating)}</span></th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${repeat(this.question.statements, ({ id }) => id, (statement) => this.renderStatement(statement))}
        </tbody>
      </table>
    `;
  }

  private renderStatement({ id, html: words }: Item): TemplateResult {
    return html`
      <tr role="row">
        <th role="rowheader" scope="row" id="words-${id}">${unsafeHTML(words)}</th>
        ${this.ratings.map((rating) => html`<td role="cell">${this.renderRating(id, rating)}</td>`)}
      </tr>
    `;
  }

  private renderRating(statement: string, rating: number): TemplateResult {
    return html`
      <label>
        <input
          type="radio"
          name=${statement}
          value=${rating}
          aria-labelledby="words-${statement} name-${statement}-${rating}"
          .checked=${this.answer?.[statement] === rating}
          ?disabled=${this.revealed}
          @change=${() => this.change({ ...this.answer, [statement]: rating })}
        />
        <span class="narrow" aria-hidden="true">${rating}<span class="end">${this.wordsOf(rating)}</span></span>
        <span hidden id="name-${statement}-${rating}">${this.strings.rating(rating, this.wordsOf(rating))}</span>
      </label>
    `;
  }

  private wordsOf(rating: number): string {
    if (rating === this.question.from) return this.question.low;
    return rating === this.question.to ? this.question.high : '';
  }
}

customElements.define('scale-question', ScaleElement);
