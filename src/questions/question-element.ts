/**
 * What the elements of all kinds of question share: a native fieldset whose legend is the question, the author's text,
 * what to do, and then the controls of the kind. Native, so that every browser and screen reader knows what it is.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { controls } from '../design/controls.ts';
import { prose } from '../design/prose.ts';
import { gradeQuestion } from '../engine/grade-question.ts';
import { seedFor } from '../engine/random.ts';
import { AnswerChanged } from '../events/answer-changed.ts';
import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from '../model/question.schema.ts';
import type { Locale } from '../strings/locale.ts';
import { questionStyles } from './question.styles.ts';

export abstract class QuestionElement<K extends QuestionKind> extends LitElement {
  static override styles = [controls, prose, questionStyles];
  static override properties = {
    question: { attribute: false },
    answer: { attribute: false },
    seed: { type: Number },
    locale: { attribute: false },
    revealed: { type: Boolean },
    withKey: { type: Boolean },
    headingLevel: { type: Number },
  };

  declare question: QuestionOf<K>;
  declare answer: AnswerOf[K] | undefined;
  /** Of everything shuffled in this attempt. */
  declare seed: number;
  declare locale: Locale;
  /** The answer is settled: it can't be changed, and says whether it is right. */
  declare revealed: boolean;
  /** With `revealed`: what would have been right is shown too. */
  declare withKey: boolean;
  declare headingLevel: number;

  constructor() {
    super();
    this.seed = 0;
    this.revealed = false;
    this.withKey = false;
    this.headingLevel = 3;
  }

  /** The controls of this kind. */
  protected abstract renderControls(): TemplateResult;

  protected get strings(): Locale['strings']['quiz'] {
    return this.locale.strings.quiz;
  }

  protected get shuffleSeed(): number {
    return seedFor(this.seed, this.question.id);
  }

  /** Whether the whole answer is right. */
  protected get isRight(): boolean {
    return gradeQuestion(this.question as Question, this.answer as Answer | undefined) === 1;
  }

  /** Whether what would have been right still has to be told. */
  protected get tellsKey(): boolean {
    return this.revealed && this.withKey && !this.isRight;
  }

  protected change(answer: AnswerOf[K]): void {
    this.answer = answer;
    this.dispatchEvent(new AnswerChanged({ answer: answer as Answer }));
  }

  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('#stem')?.focus();
  }

  protected override render(): TemplateResult {
    const { stem, body, kind } = this.question;
    return html`
      <fieldset class=${this.revealed ? 'settled' : nothing} aria-describedby="how">
        <legend>
          <div id="stem" class="stem" role="heading" aria-level=${this.headingLevel} tabindex="-1">${unsafeHTML(stem)}</div>
        </legend>
        ${body === '' ? nothing : html`<div class="prose">${unsafeHTML(body)}</div>`}
        <p id="how" class="soft small">${this.strings.how[kind]}</p>
        ${this.renderControls()}
      </fieldset>
    `;
  }
}
