import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { shuffle } from '../../engine/random.ts';
import type { Item } from '../../model/question-base.schema.ts';
import { markOption, renderMark } from '../mark.ts';
import { plainText } from '../plain-text.ts';
import { QuestionElement } from '../question-element.ts';
import { matchingStyles } from './matching.styles.ts';

/** A closed select cuts off anything longer on a phone. */
const LONG = 28;

/** A select for each prompt. With a mouse, answers can be dragged to their prompts too. */
export class MatchingQuestion extends QuestionElement<'matching'> {
  static override styles = [...QuestionElement.styles, matchingStyles];

  protected override renderControls(): TemplateResult {
    const answers = shuffle(this.question.answers, this.shuffleSeed);
    return html`
      ${this.revealed ? nothing : this.renderBank(answers)}
      <div class="rows">${repeat(this.question.prompts, ({ id }) => id, (prompt) => this.renderPrompt(prompt, answers))}</div>
    `;
  }

  /** Hidden from screen readers: the selects say the same. */
  private renderBank(answers: readonly Item[]): TemplateResult {
    const used = Object.values(this.answer ?? {});
    return html`
      <div class="bank screen-only" aria-hidden="true">
        <p class="soft small">${this.strings.answerBank}</p>
        ${answers.map(
          ({ id, html: text }) => html`
            <div class="draggable ${used.includes(id) ? 'used' : ''}" draggable="true" @dragstart=${(event: DragEvent) => event.dataTransfer?.setData('text/plain', id)}>
              ${unsafeHTML(text)}
            </div>
          `,
        )}
      </div>
    `;
  }

  private renderPrompt(prompt: Item, answers: readonly Item[]): TemplateResult {
    const chosen = this.answer?.[prompt.id];
    const correct = chosen === this.question.key[prompt.id];
    const mark = this.revealed ? markOption({ chosen: chosen !== undefined, correct }, false) : undefined;
    return html`
      <div class="row prompt ${mark ?? ''}" @dragover=${this.allowDrop} @drop=${(event: DragEvent) => this.drop(event, prompt.id)}>
        <label for="pick-${prompt.id}">${unsafeHTML(prompt.html)}</label>
        <div class="answer">
          ${this.renderSelect(prompt.id, chosen, answers)} ${this.renderWhole(answers.find(({ id }) => id === chosen))} ${renderMark(mark, this.locale)}
          ${this.revealed && this.withKey && !correct ? this.renderKey(prompt.id) : nothing}
        </div>
      </div>
    `;
  }

  private renderSelect(prompt: string, chosen: string | undefined, answers: readonly Item[]): TemplateResult {
    return html`
      <select id="pick-${prompt}" .value=${live(chosen ?? '')} ?disabled=${this.revealed} @change=${(event: Event) => this.pick(prompt, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === undefined}>${this.strings.choose}</option>
        ${answers.map(({ id, html: text }) => html`<option value=${id} ?selected=${id === chosen}>${plainText(text)}</option>`)}
      </select>
    `;
  }

  private renderWhole(answer: Item | undefined): TemplateResult | typeof nothing {
    if (!answer || plainText(answer.html).length <= LONG) return nothing;
    return html`<p class="small" aria-hidden="true">${unsafeHTML(answer.html)}</p>`;
  }

  private renderKey(prompt: string): TemplateResult {
    const right = this.question.answers.find(({ id }) => id === this.question.key[prompt]);
    return html`<p class="key small"><b>${this.strings.rightAnswer}</b> ${unsafeHTML(right?.html ?? '')}</p>`;
  }

  private allowDrop(event: DragEvent): void {
    if (!this.revealed) event.preventDefault();
  }

  private drop(event: DragEvent, prompt: string): void {
    event.preventDefault();
    const dropped = event.dataTransfer?.getData('text/plain');
    if (!this.revealed && this.question.answers.some(({ id }) => id === dropped)) this.pick(prompt, dropped ?? '');
  }

  private pick(prompt: string, answer: string): void {
    const rest = Object.fromEntries(Object.entries(this.answer ?? {}).filter(([id]) => id !== prompt));
    this.change(answer === '' ? rest : { ...rest, [prompt]: answer });
  }
}

customElements.define('matching-question', MatchingQuestion);
