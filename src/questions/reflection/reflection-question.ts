import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { QuestionElement } from '../question-element.ts';
import { reflectionStyles } from './reflection.styles.ts';

/** A text of one's own, which the learner is told stays here. Its length is shown, and never announced at each letter. */
export class ReflectionElement extends QuestionElement<'reflection'> {
  static override styles = [...QuestionElement.styles, reflectionStyles];
  static override properties = { ...QuestionElement.properties, written: { state: true } };

  /** What stands in the field, before it is settled. */
  declare written: string | undefined;

  protected override renderControls(): TemplateResult {
    const text = this.written ?? this.answer ?? '';
    const least = this.question.minLength === 0 ? '' : this.locale.number(this.question.minLength);
    return html`
      <textarea
        class="screen-only"
        rows="6"
        aria-labelledby="stem"
        aria-describedby="length stays"
        .value=${live(text)}
        ?readonly=${this.revealed}
        @input=${(event: Event) => (this.written = (event.target as HTMLTextAreaElement).value)}
        @change=${(event: Event) => this.change((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <div class="printed">${text}</div>
      <p class="soft small screen-only" id="length">${this.strings.written(this.locale.number(text.trim().length), least)}</p>
      <p class="soft small screen-only" id="stays">${this.strings.staysHere}</p>
    `;
  }
}

customElements.define('reflection-question', ReflectionElement);
