import { html, type TemplateResult } from 'lit';
import { markOption } from '../mark.ts';
import { renderOption } from '../option-row.ts';
import { QuestionElement } from '../question-element.ts';

/** Two radio buttons, always in this order. */
export class TrueFalseQuestion extends QuestionElement<'true-false'> {
  protected override renderControls(): TemplateResult {
    return html`<div class="rows">${[true, false].map((value) => this.renderRow(value))}</div>`;
  }

  private renderRow(value: boolean): TemplateResult {
    const { correct, feedbackTrue, feedbackFalse } = this.question;
    const chosen = this.answer === value;
    const told = chosen || this.withKey;
    return renderOption({
      type: 'radio',
      id: String(value),
      html: value ? this.strings.trueWord : this.strings.falseWord,
      chosen,
      revealed: this.revealed,
      mark: markOption({ chosen, correct: value === correct }, this.withKey),
      feedback: told ? (value ? feedbackTrue : feedbackFalse) : undefined,
      locale: this.locale,
      pick: () => this.change(value),
    });
  }
}

customElements.define('true-false-question', TrueFalseQuestion);
