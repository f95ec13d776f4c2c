import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { gapsStyles } from '../gaps/gaps.styles.ts';
import { renderSmallMark } from '../mark.ts';
import { QuestionElement } from '../question-element.ts';
import { readNumber } from './number.grade.ts';

/** A text field, not a number field: those refuse the comma in some languages and change on scrolling. */
export class NumberElement extends QuestionElement<'number'> {
  static override styles = [...QuestionElement.styles, gapsStyles];
  static override properties = { ...QuestionElement.properties, written: { state: true } };

  /** What stands in the field, before it is settled: a card drawn anew while somebody types must not empty it. */
  declare written: string | undefined;

  protected override renderControls(): TemplateResult {
    const { before, after, answer, tolerance } = this.question;
    const typed = this.written ?? this.answer ?? '';
    const mark = this.revealed && typed !== '' ? (this.isRight ? 'right' : 'wrong') : undefined;
    const range = tolerance === 0 ? '' : `\u00a0±\u00a0${this.locale.number(tolerance)}`;
    return html`
      <div class="text">
        <label>${unsafeHTML(before)} ${this.renderField(typed, mark ?? '', before + after === '')} ${unsafeHTML(after)}</label>
        <span id="note">${renderSmallMark(mark, this.locale)}</span>
      </div>
      ${this.tellsKey ? html`<p class="key small"><b>${this.strings.rightAnswer}</b> ${this.locale.number(answer)}${range}</p>` : nothing}
      <p class="small" id="hint" role="status">${this.isUnreadable ? this.strings.numberHint : ''}</p>
    `;
  }

  private renderField(typed: string, mark: string, nameless: boolean): TemplateResult {
    return html`<input
      type="text"
      class=${mark}
      inputmode="decimal"
      size="8"
      autocomplete="off"
      aria-label=${nameless ? this.strings.yourAnswer : nothing}
      aria-describedby="hint note"
      aria-invalid=${this.isUnreadable ? 'true' : nothing}
      .value=${live(typed)}
      ?disabled=${this.revealed}
      @input=${(event: Event) => (this.written = (event.target as HTMLInputElement).value)}
      @change=${(event: Event) => this.change((event.target as HTMLInputElement).value)}
    />`;
  }

  private get isUnreadable(): boolean {
    return (this.answer ?? '').trim() !== '' && readNumber(this.answer ?? '') === undefined;
  }
}

customElements.define('number-question', NumberElement);
