/**
 * A quiz, a survey or a reflection: what awaits the learner, one question a screen with free movement between them,
 * a list of all before the last step, and the result. Which screen is shown follows from the state that comes in.
 */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { drawQuestions } from '../../engine/draw-questions.ts';
import { AttemptStarted } from '../../events/attempt-started.ts';
import { QuizFinished } from '../../events/quiz-finished.ts';
import { UnitFinished } from '../../events/unit-finished.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import { LargeElement } from '../large-element.ts';
import '../question-card/question-card.ts';
import type { UnitView } from '../unit-view.ts';
import { renderAnswersGiven } from './answers-given.ts';
import { renderQuestionList } from './question-list.ts';
import { placeToGoOn, progressOf, type Questionnaire } from './quiz-facts.ts';
import { renderIntro } from './quiz-intro.ts';
import { renderQuizResult } from './quiz-result.ts';
import { quizViewStyles } from './quiz-view.styles.ts';

type Screen = 'intro' | 'question' | 'list' | 'result';

export class QuizView extends LargeElement implements UnitView {
  static override styles = [controls, prose, quizViewStyles];
  static override properties = {
    course: { attribute: false },
    quiz: { attribute: false },
    unit: { attribute: false },
    level: { attribute: false },
    locale: { attribute: false },
    place: { state: true },
  };

  declare course: Course;
  declare quiz: Questionnaire;
  declare unit: UnitState;
  declare level: LevelId | undefined;
  declare locale: Locale;
  /** Which question is on screen, from 0; past the last one stands the list of all. */
  declare private place: number;
  private lastScreen: string | undefined;

  constructor() {
    super();
    this.place = 0;
  }

  private get questions(): readonly Question[] {
    return drawQuestions(this.quiz, this.level, this.unit.seed);
  }

  private get screen(): Screen {
    if (this.unit.running) return this.place < this.questions.length ? 'question' : 'list';
    return this.unit.done ? 'result' : 'intro';
  }

  private get isAssessed(): boolean {
    return this.quiz.kind === 'quiz' && this.quiz.mode === 'assessed';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('unit')) return;
    const before = changed.get('unit');
    if (!before) this.place = placeToGoOn(progressOf(this.questions, this.unit));
    else if (this.unit.running && (!before.running || before.seed !== this.unit.seed)) this.place = 0;
  }

  protected override updated(): void {
    const screen = `${this.screen}/${this.screen === 'question' ? this.place : ''}`;
    if (this.lastScreen !== undefined && this.lastScreen !== screen) this.focusScreen();
    this.lastScreen = screen;
  }

  /** To the heading of what is new, so that a screen reader reads on from there and the next Tab leads into it. */
  private focusScreen(): void {
    if (this.screen === 'question') this.renderRoot.querySelector('question-card')?.focusHeading();
    else this.renderRoot.querySelector<HTMLElement>('#screen')?.focus({ preventScroll: true });
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult {
    const { title, kind } = this.quiz;
    return html`
      <header class=${this.screen}>
        <p class="soft small kind">${icon(kind)}${this.locale.strings.shell.kinds[kind]}</p>
        <h1>${title}</h1>
      </header>
      ${this.renderScreen()}
    `;
  }

  private renderScreen(): TemplateResult {
    const { course, quiz, unit, level, locale, questions } = this;
    const start = (): void => void this.dispatchEvent(new AttemptStarted({ unit: quiz.id }));
    const questionCount = questions.length;
    if (this.screen === 'intro') return renderIntro({ course, quiz, unit, questionCount, locale, start });
    if (this.screen === 'question') return this.renderQuestion();
    if (this.screen === 'list') {
      const progress = progressOf(questions, unit);
      return renderQuestionList({ quiz, questions, progress, locale, goTo: (place) => (this.place = place), finish: () => this.finish() });
    }
    if (quiz.kind === 'quiz') return renderQuizResult({ course, quiz, unit, level, questions, locale, start });
    return renderAnswersGiven({ quiz, unit, questions, locale, start });
  }

  private renderQuestion(): TemplateResult {
    const { course, quiz, unit, locale, questions, place } = this;
    const question = questions[place]!;
    return html`
      ${this.renderProgress()}
      ${keyed(
        question.id,
        html`<question-card
          .unitId=${quiz.id}
          .question=${question}
          .answer=${unit.answers[question.id]}
          .seed=${unit.seed}
          .locale=${locale}
          .practice=${quiz.kind === 'quiz' && !this.isAssessed}
          .competencyName=${course.competencies.find(({ id }) => id === question.competency)?.short}
          .headingLevel=${2}
        ></question-card>`,
      )}
      ${this.renderMovement()}
    `;
  }

  private renderProgress(): TemplateResult {
    const { place, questions, locale } = this;
    const { quiz: strings } = locale.strings;
    return html`
      <div class="progress">
        <p class="small">${strings.progress(place + 1, questions.length)}</p>
        <button type="button" class="button quiet small" @click=${() => (this.place = questions.length)}>${strings.allQuestions}</button>
        <progress max=${questions.length} value=${place + 1} aria-hidden="true"></progress>
      </div>
    `;
  }

  private renderMovement(): TemplateResult {
    const { place, locale, questions } = this;
    const { shell } = locale.strings;
    const last = place === questions.length - 1;
    const settled = this.isAssessed || this.quiz.kind !== 'quiz' || this.unit.answers[questions[place]?.id ?? ''] !== undefined;
    return html`
      <nav class="actions movement" aria-label=${locale.strings.quiz.allQuestions}>
        ${place === 0 ? nothing : html`<button type="button" class="button" @click=${() => (this.place = place - 1)}>${icon('back')}${shell.back}</button>`}
        <button type="button" class="button onward ${settled ? 'primary' : ''}" @click=${this.goOn}>${last ? this.lastWords : shell.next}${icon('next')}</button>
      </nav>
    `;
  }

  /** The list of all questions is passed over where nothing is handed in and nothing is open. */
  private get skipsList(): boolean {
    return !this.isAssessed && placeToGoOn(progressOf(this.questions, this.unit)) === this.questions.length;
  }

  private get lastWords(): string {
    const { quiz: strings, shell } = this.locale.strings;
    if (this.isAssessed) return strings.toHandIn;
    if (!this.skipsList) return shell.next;
    return this.quiz.kind === 'quiz' ? strings.seeResult : strings.finish;
  }

  private goOn(): void {
    if (this.place === this.questions.length - 1 && this.skipsList) this.finish();
    else this.place += 1;
  }

  private finish(): void {
    const { id, kind } = this.quiz;
    this.dispatchEvent(kind === 'quiz' ? new QuizFinished({ unit: id }) : new UnitFinished({ unit: id }));
  }
}

customElements.define('quiz-view', QuizView);

declare global {
  interface HTMLElementTagNameMap {
    'quiz-view': QuizView;
  }
}
