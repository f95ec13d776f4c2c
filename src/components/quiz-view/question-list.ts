import { html, type TemplateResult } from 'lit';
import type { AnswerProgress } from '../../engine/answer-progress.ts';
import type { Question } from '../../model/question.schema.ts';
import { drawSign } from '../../questions/mark.ts';
import { plainText } from '../../questions/plain-text.ts';
import type { Locale } from '../../strings/locale.ts';
import type { Questionnaire } from './quiz-facts.ts';

export interface QuestionList {
  readonly quiz: Questionnaire;
  readonly questions: readonly Question[];
  readonly progress: readonly AnswerProgress[];
  readonly locale: Locale;
  readonly goTo: (place: number) => void;
  readonly finish: () => void;
}

const signs = { open: 'none', partly: 'partly', answered: 'noted' } as const satisfies Record<AnswerProgress, string>;

/** All questions with what is answered and what is not, each a way back to it, and the last step. */
export function renderQuestionList({ quiz, questions, progress, locale, goTo, finish }: QuestionList): TemplateResult {
  const { quiz: strings, shell } = locale.strings;
  const handsIn = quiz.kind === 'quiz' && quiz.mode === 'assessed';
  const open = progress.filter((state) => state !== 'answered').length;
  return html`
    <div class="card list">
      <h2 id="screen" tabindex="-1">${handsIn ? strings.handInTitle : strings.finishTitle}</h2>
      <p class="tally ${open === 0 ? 'whole' : ''}">${open === 0 ? strings.noneOpen : strings.openQuestions(open)}</p>
      <ol class="places">
        ${questions.map((question, place) => renderPlace(question, place, progress[place] ?? 'open', locale, goTo))}
      </ol>
      <p class="actions">
        <button type="button" class="button primary" @click=${finish}>${handsIn ? strings.handIn : strings.finish}</button>
        <button type="button" class="button" @click=${() => goTo(questions.length - 1)}>${shell.back}</button>
      </p>
    </div>
  `;
}

function renderPlace(question: Question, place: number, state: AnswerProgress, locale: Locale, goTo: (place: number) => void): TemplateResult {
  return html`
    <li>
      <button type="button" class="place ${state}" @click=${() => goTo(place)}>
        <span class="number">${place + 1}</span>
        <span class="stem">${plainText(question.stem)}</span>
        <span class="state small">${drawSign(signs[state])}${locale.strings.quiz.states[state]}</span>
      </button>
    </li>
  `;
}
