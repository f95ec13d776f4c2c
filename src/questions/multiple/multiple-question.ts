import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { shuffle } from '../../engine/random.ts';
import type { Option } from '../../model/question-base.schema.ts';
import { markOption } from '../mark.ts';
import { renderOption } from '../option-row.ts';
import { QuestionElement } from '../question-element.ts';

/** Checkboxes. */
export class MultipleQuestion extends QuestionElement<'multiple'> {
  protected override renderControls(): TemplateResult {
    const { options, order } = this.question;
    const shown = order === 'shuffled' ? shuffle(options, this.shuffleSeed) : options;
    return html`<div class="rows">${repeat(shown, ({ id }) => id, (option) => this.renderRow(option))}</div>`;
  }

  private renderRow(option: Option): TemplateResult {
    const chosen = this.answer?.includes(option.id) ?? false;
    const told = chosen || this.withKey;
    return renderOption({
      type: 'checkbox',
      id: option.id,
      html: option.html,
      chosen,
      revealed: this.revealed,
      mark: markOption({ chosen, correct: option.correct }, this.withKey),
      feedback: told ? option.feedback : undefined,
      locale: this.locale,
      pick: (taken) => this.pick(option.id, taken),
    });
  }

  /** Keeps the order written, so that the same picks are the same answer whatever the order they were made in. */
  private pick(id: string, taken: boolean): void {
    const before = this.answer ?? [];
    const picked = this.question.options.map((option) => option.id).filter((option) => (option === id ? taken : before.includes(option)));
    this.change(picked);
  }
}

customElements.define('multiple-question', MultipleQuestion);
