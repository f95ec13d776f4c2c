import { html, nothing, type TemplateResult } from 'lit';
import { attemptsLeft } from '../../engine/attempts-left.ts';
import { judgeAnswer } from '../../engine/judge-answer.ts';
import { scoreQuiz, type QuizScore } from '../../engine/score-quiz.ts';
import { percentOf } from '../../engine/score-role-play.ts';
import type { LevelId } from '../../model/common.schema.ts';
import type { Course } from '../../model/course.schema.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Quiz } from '../../model/quiz.schema.ts';
import { drawSign } from '../../questions/mark.ts';
import { plainText } from '../../questions/plain-text.ts';
import type { Locale } from '../../strings/locale.ts';
import '../question-card/question-card.ts';
import { mayTellKey, strengthOf } from './quiz-facts.ts';

export interface QuizResult {
  readonly course: Course;
  readonly quiz: Quiz;
  readonly unit: UnitState;
  readonly level: LevelId | undefined;
  readonly questions: readonly Question[];
  readonly locale: Locale;
  readonly start: () => void;
}

/** The last attempt: its score in words and numbers, each question again with what was to be learnt, the competencies. */
export function renderQuizResult(result: QuizResult): TemplateResult {
  const { quiz, unit, level } = result;
  const score = scoreQuiz(quiz, level, unit.seed, unit.answers);
  return html`${renderSummary(result, score)} ${renderCompetencies(result, score)} ${renderReview(result)}`;
}

function renderSummary({ quiz, unit, locale, start }: QuizResult, { percent }: QuizScore): TemplateResult {
  const strings = locale.strings.quiz;
  const passed = percent >= quiz.pass;
  const left = attemptsLeft(quiz, unit);
  return html`
    <div class="card summary ${passed ? 'passed' : 'failed'}">
      <p class="seal">${drawSign(passed ? 'right' : 'partly')}</p>
      <h2 id="screen" tabindex="-1"><span class="percent">${locale.percent(percent)}</span> <span>${passed ? strings.passed : strings.notPassed}</span></h2>
      <ul class="facts">
        <li>${strings.passMark(locale.percent(quiz.pass))}</li>
        ${unit.best !== undefined && unit.best > percent ? html`<li>${strings.bestSoFar(locale.percent(unit.best))}</li>` : nothing}
        ${left === Infinity ? nothing : html`<li>${strings.attemptsUsed(unit.attempts, quiz.attempts)}</li>`}
      </ul>
      ${left > 0
        ? html`<p class="actions"><button type="button" class="button ${passed ? '' : 'primary'}" @click=${start}>${strings.newAttempt}</button></p>`
        : html`<p class="soft">${strings.noAttemptsLeft}</p>`}
    </div>
  `;
}

function renderCompetencies({ course, locale }: QuizResult, { competencies }: QuizScore): TemplateResult | typeof nothing {
  const strings = locale.strings.quiz;
  const known = course.competencies.filter(({ id }) => competencies[id] !== undefined);
  if (known.length === 0) return nothing;
  return html`
    <section>
      <h2>${strings.competencies}</h2>
      <ul class="competencies">
        ${known.map(({ id, name }) => {
          const tally = competencies[id]!;
          const number = tally.evidence < course.rules.evidence ? '' : `, ${locale.percent(percentOf(tally))}`;
          const strength = strengthOf(tally);
          return html`<li>
            <span>${name}</span>
            <span class="chip ${strength === 'high' ? 'good' : strength === 'low' ? 'warm' : ''}">${strings.strength[strength]}${number}</span>
            <span class="soft small">${strings.questionCount(tally.evidence)}</span>
          </li>`;
        })}
      </ul>
    </section>
  `;
}

function renderReview(result: QuizResult): TemplateResult {
  const { quiz, unit, questions, locale } = result;
  return html`
    <section>
      <h2>${locale.strings.quiz.review}</h2>
      ${mayTellKey(quiz, unit) ? nothing : html`<p class="soft">${locale.strings.quiz.keyLater}</p>`}
      <div class="review">${questions.map((question, place) => renderReviewed(result, question, place))}</div>
    </section>
  `;
}

/** Folded where there is nothing to learn. */
function renderReviewed({ course, quiz, unit, locale }: QuizResult, question: Question, place: number): TemplateResult {
  const answer = unit.answers[question.id];
  const verdict = judgeAnswer(question, answer);
  return html`
    <details ?open=${verdict !== 'right' && verdict !== 'noted'}>
      <summary>
        <span class="number">${place + 1}</span>
        <span class="stem">${plainText(question.stem)}</span>
        <span class="state small ${verdict}">${drawSign(verdict)}${locale.strings.quiz.verdicts[verdict]}</span>
      </summary>
      <question-card
        .unitId=${quiz.id}
        .question=${question}
        .answer=${answer}
        .seed=${unit.seed}
        .locale=${locale}
        .revealed=${true}
        .withKey=${mayTellKey(quiz, unit)}
        .competencyName=${course.competencies.find(({ id }) => id === question.competency)?.short}
      ></question-card>
    </details>
  `;
}
