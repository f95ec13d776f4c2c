import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Quiz } from '../../model/quiz.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import type { Questionnaire } from './quiz-facts.ts';

export interface QuizIntro {
  readonly course: Course;
  readonly quiz: Questionnaire;
  readonly unit: UnitState;
  readonly questionCount: number;
  readonly locale: Locale;
  readonly start: () => void;
}

/** What awaits the learner, in words, before anything counts. */
export function renderIntro({ course, quiz, questionCount, locale, start }: QuizIntro): TemplateResult {
  const { strings } = locale;
  const facts = [
    strings.quiz.questionCount(questionCount),
    ...(quiz.minutes > 0 ? [locale.minutes(quiz.minutes)] : []),
    ...(quiz.kind === 'quiz' ? quizFacts(quiz, locale) : []),
  ];
  const rules = quiz.kind === 'quiz' ? quizRules(course, quiz, locale) : [strings.quiz.surveyWords, strings.quiz.freeMovement];
  return html`
    <div class="card intro">
      ${quiz.intro === '' ? nothing : html`<div class="prose">${unsafeHTML(quiz.intro)}</div>`}
      <ul class="facts">
        ${facts.map((fact) => html`<li>${fact}</li>`)}
      </ul>
      <ul class="rules">
        ${rules.map((rule) => html`<li>${rule}</li>`)}
      </ul>
      <p class="actions"><button type="button" class="button primary" @click=${start}>${strings.quiz.start}</button></p>
    </div>
  `;
}

function quizFacts(quiz: Quiz, locale: Locale): readonly string[] {
  const { passMark, anyAttempts, attemptsAllowed } = locale.strings.quiz;
  const unlimited = quiz.mode === 'practice' || quiz.attempts === 0;
  return [passMark(locale.percent(quiz.pass)), unlimited ? anyAttempts : attemptsAllowed(quiz.attempts)];
}

function quizRules(course: Course, quiz: Quiz, locale: Locale): readonly string[] {
  const { counts, doesNotCount, feedbackAtOnce, feedbackAfter, freeMovement } = locale.strings.quiz;
  return [course.rules.scored.includes(quiz.id) ? counts : doesNotCount, quiz.mode === 'practice' ? feedbackAtOnce : feedbackAfter, freeMovement];
}
