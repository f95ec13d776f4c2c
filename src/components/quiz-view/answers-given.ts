import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design/icons.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Reflection, Survey } from '../../model/quiz.schema.ts';
import type { Locale } from '../../strings/locale.ts';
import '../question-card/question-card.ts';

export interface AnswersGiven {
  readonly quiz: Survey | Reflection;
  readonly unit: UnitState;
  readonly questions: readonly Question[];
  readonly locale: Locale;
  readonly start: () => void;
}

/** The end of a survey or a reflection. What was written stays open, to go on writing and to print. */
export function renderAnswersGiven({ quiz, unit, questions, locale, start }: AnswersGiven): TemplateResult {
  const { quiz: strings } = locale.strings;
  const written = quiz.kind === 'reflection';
  return html`
    <div class="card summary passed">
      <p class="seal">${icon('check', 28)}</p>
      <h2 id="screen" tabindex="-1">${written ? strings.yourTexts : strings.thanks}</h2>
      ${written ? html`<p class="soft">${strings.staysHere}</p>` : nothing}
      <p class="actions">
        ${written
          ? html`<button type="button" class="button" @click=${() => window.print()}>${icon('print')}${strings.print}</button>`
          : html`<button type="button" class="button" @click=${start}>${strings.again}</button>`}
      </p>
    </div>
    ${written
      ? html`<section>
          <div class="review">
            ${questions.map(
              (question) => html`<question-card
                .unitId=${quiz.id}
                .question=${question}
                .answer=${unit.answers[question.id]}
                .seed=${unit.seed}
                .locale=${locale}
              ></question-card>`,
            )}
          </div>
        </section>`
      : nothing}
  `;
}
