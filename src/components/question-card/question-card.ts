/**
 * A question on a card, with its verdict and feedback. Three uses:
 *  - practice (a check in a lesson, a practice quiz): a button settles the answer, feedback comes at once, and the
 *    learner may try again; the right answer is told when it was found or asked for;
 *  - assessed: every change is reported, nothing is revealed;
 *  - review (`revealed`): nothing can be changed, `withKey` tells the right answer too.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { controls } from '../../design/controls.ts';
import { prose } from '../../design/prose.ts';
import { answerProgress } from '../../engine/answer-progress.ts';
import { gradeQuestion, isGraded } from '../../engine/grade-question.ts';
import { judgeAnswer, type Verdict } from '../../engine/judge-answer.ts';
import type { AnswerChanged } from '../../events/answer-changed.ts';
import { QuestionAnswered } from '../../events/question-answered.ts';
import type { UnitId } from '../../model/common.schema.ts';
import type { Answer, Question } from '../../model/question.schema.ts';
import { questionElements, type AnyQuestionElement } from '../../questions/elements.ts';
import { renderFeedback } from '../../questions/option-row.ts';
import { drawSign } from '../../questions/mark.ts';
import type { Locale } from '../../strings/locale.ts';
import { questionCardStyles } from './question-card.styles.ts';

export class QuestionCard extends LitElement {
  static override styles = [controls, prose, questionCardStyles];
  static override properties = {
    unitId: { attribute: false },
    question: { attribute: false },
    answer: { attribute: false },
    seed: { type: Number },
    locale: { attribute: false },
    practice: { type: Boolean },
    revealed: { type: Boolean },
    withKey: { type: Boolean },
    competencyName: { attribute: false },
    headingLevel: { type: Number },
    draft: { state: true },
    settled: { state: true },
    keyAsked: { state: true },
    incomplete: { state: true },
  };

  /** Unit the question stands in, named in the event. */
  declare unitId: UnitId;
  declare question: Question;
  declare answer: Answer | undefined;
  declare seed: number;
  declare locale: Locale;
  declare practice: boolean;
  declare revealed: boolean;
  declare withKey: boolean;
  declare competencyName: string | undefined;
  declare headingLevel: number;

  declare private draft: Answer | undefined;
  declare private settled: boolean;
  declare private keyAsked: boolean;
  declare private incomplete: boolean;
  private shownSince = 0;
  private controlsOfKind: AnyQuestionElement | undefined;

  constructor() {
    super();
    this.unitId = '';
    this.seed = 0;
    this.practice = false;
    this.revealed = false;
    this.withKey = false;
    this.headingLevel = 3;
    this.settled = false;
    this.keyAsked = false;
    this.incomplete = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('question');
    if (changed.has('question') && (before?.id !== this.question.id || before.kind !== this.question.kind)) this.open();
    else if (changed.has('seed')) this.open();
    else if (changed.has('answer')) this.draft = this.answer;
  }

  /** A question new to the card, not the same one in another language. */
  private open(): void {
    this.shownSince = performance.now();
    this.draft = this.answer;
    this.settled = this.practice && this.answer !== undefined;
    this.keyAsked = false;
    this.incomplete = false;
    this.controlsOfKind = new questionElements[this.question.kind]();
    this.controlsOfKind.addEventListener('answer-changed', (event) => this.keep(event));
  }

  /** Whether the button has something to tell. */
  private get hasButton(): boolean {
    return this.practice && !this.revealed && (isGraded(this.question) || this.question.feedback !== undefined);
  }

  private get isShown(): boolean {
    return this.revealed || (this.hasButton && this.settled);
  }

  private get tellsKey(): boolean {
    return this.withKey || (this.practice && (this.keyAsked || gradeQuestion(this.question, this.draft) === 1));
  }

  focusHeading(): void {
    void this.updateComplete.then(() => this.controlsOfKind?.updateComplete).then(() => this.controlsOfKind?.focusHeading());
  }

  protected override render(): TemplateResult {
    return html`
      <article class="card" part="card">
        ${this.renderMeta()} ${this.renderControls()}
        <div class="verdict" part="verdict" role=${this.practice ? 'status' : nothing}>${this.renderStatus()}</div>
        ${this.isShown && this.question.feedback !== undefined ? this.renderWholeFeedback() : nothing} ${this.hasButton ? this.renderButtons() : nothing}
      </article>
    `;
  }

  private renderMeta(): TemplateResult | typeof nothing {
    const { points } = this.question;
    if (this.competencyName === undefined && points === 1) return nothing;
    return html`
      <p class="meta">
        ${this.competencyName === undefined ? nothing : html`<span class="chip">${this.competencyName}</span>`}
        ${points === 1 ? nothing : html`<span class="soft small">${this.locale.strings.quiz.points(this.locale.number(points))}</span>`}
      </p>
    `;
  }

  private renderControls(): AnyQuestionElement | undefined {
    const { question, draft: answer, seed, locale, isShown: revealed, tellsKey: withKey, headingLevel } = this;
    if (this.controlsOfKind) Object.assign(this.controlsOfKind, { question, answer, seed, locale, revealed, withKey, headingLevel });
    return this.controlsOfKind;
  }

  private renderStatus(): TemplateResult | typeof nothing {
    if (this.incomplete) return html`<p class="small">${this.locale.strings.quiz.answerFirst}</p>`;
    return this.isShown ? renderVerdict(judgeAnswer(this.question, this.draft), this.locale) : nothing;
  }

  private renderWholeFeedback(): TemplateResult {
    return html`<div class="feedback">${renderFeedback(this.question.feedback)}</div>`;
  }

  /** One button that stays in the document whatever it says, so that the focus stays on it. */
  private renderButtons(): TemplateResult {
    const { check, done, tryAgain, changeAnswer, showAnswer } = this.locale.strings.quiz;
    const [first, again] = isGraded(this.question) ? [check, tryAgain] : [done, changeAnswer];
    return html`
      <p class="actions">
        <button type="button" class="button ${this.settled ? '' : 'primary'}" @click=${this.settled ? this.tryAgain : this.settle}>${this.settled ? again : first}</button>
        ${this.settled && isGraded(this.question) && !this.tellsKey ? html`<button type="button" class="button quiet" @click=${this.askKey}>${showAnswer}</button>` : nothing}
      </p>
    `;
  }

  private keep(event: AnswerChanged): void {
    this.draft = event.detail.answer;
    this.incomplete = false;
    if (!this.hasButton) this.report();
  }

  private settle(): void {
    this.incomplete = answerProgress(this.question, this.draft) !== 'answered';
    if (this.incomplete) return;
    this.settled = true;
    this.report();
    void this.followButton();
  }

  /** The verdict has pushed the button down, perhaps out of the window, with the focus on it. */
  private async followButton(): Promise<void> {
    await this.updateComplete;
    await this.controlsOfKind?.updateComplete;
    const [verdict, buttons] = [this.renderRoot.querySelector('.verdict'), this.renderRoot.querySelector('.actions')];
    if (!verdict || !buttons) return;
    const height = buttons.getBoundingClientRect().bottom - verdict.getBoundingClientRect().top;
    if (height <= innerHeight) buttons.scrollIntoView({ block: 'nearest' });
    else verdict.scrollIntoView({ block: 'start' });
  }

  private tryAgain(): void {
    this.settled = false;
    this.keyAsked = false;
    this.shownSince = performance.now();
    this.focusHeading();
  }

  private askKey(): void {
    this.keyAsked = true;
    this.focusHeading();
  }

  private report(): void {
    if (this.draft === undefined) return;
    const latencyMs = Math.round(performance.now() - this.shownSince);
    this.dispatchEvent(new QuestionAnswered({ unit: this.unitId, question: this.question.id, answer: this.draft, latencyMs }));
  }
}

const signs: Readonly<Record<Verdict, Parameters<typeof drawSign>[0]>> = { right: 'right', partly: 'partly', wrong: 'wrong', none: 'none', noted: 'noted' };

export function renderVerdict(verdict: Verdict, locale: Locale): TemplateResult {
  return html`<p class="told ${verdict}">${drawSign(signs[verdict])}<strong>${locale.strings.quiz.verdicts[verdict]}</strong></p>`;
}

customElements.define('question-card', QuestionCard);

declare global {
  interface HTMLElementTagNameMap {
    'question-card': QuestionCard;
  }
}
