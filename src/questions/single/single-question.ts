import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shuffle } from '../../engine/random.ts';
import type { Option } from '../../model/question-base.schema.ts';
import { markOption } from '../mark.ts';
import { renderOption } from '../option-row.ts';
import { QuestionElement } from '../question-element.ts';

/** Radio buttons. Arrow keys move and choose, so nothing may follow from choosing alone. */
export class SingleQuestion extends QuestionElement<'single'> {
  protected override renderControls(): TemplateResult {
    const { options, order } = this.question;
    const shown = order === 'shuffled' ? shuffle(options, this.shuffleSeed) : options;
    return html`<div class="rows">${repeat(shown, ({ id }) => id, (option) => this.renderRow(option))}</div>`;
  }

  private renderRow(option: Option): TemplateResult {
    const chosen = option.id === this.answer;
    const told = chosen || this.withKey;
    return renderOption({
      type: 'radio',
      id: option.id,
      html: option.html,
      chosen,
      revealed: this.revealed,
      mark: markOption({ chosen, correct: option.correct }, this.withKey),
      feedback: told ? option.feedback : undefined,
      locale: this.locale,
      pick: () => this.change(option.id),
    });
  }
}

customElements.define('single-question', SingleQuestion);
