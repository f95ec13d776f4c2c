import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { drawQuestions } from '../../engine/draw-questions.ts';
import { unitState } from '../../engine/learner-place.ts';
import { unitsInOrder } from '../../engine/unit-standing.ts';
import type { Html } from '../../model/common.schema.ts';
import type { Course, Unit } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Locale } from '../../strings/locale.ts';

/** What a learner takes to work from one unit: a plan to follow, or words of their own. */
export interface ActionStep {
  readonly from: string;
  readonly plan?: Html;
  readonly written?: { readonly prompt: Html; readonly text: string };
}

/** The if-then plans of the role-plays that were played, and what was written in this session, in course order. */
export function actionSteps(course: Course, state: LearnerState): readonly ActionStep[] {
  return unitsInOrder(course, state).flatMap((unit): readonly ActionStep[] => {
    if (unit.kind === 'role-play') return unit.plan !== undefined && unitState(state, unit).done ? [{ from: unit.title, plan: unit.plan }] : [];
    return writtenIn(unit, state).map((written) => ({ from: unit.title, written }));
  });
}

function writtenIn(unit: Exclude<Unit, { kind: 'role-play' }>, state: LearnerState): readonly NonNullable<ActionStep['written']>[] {
  const { answers, seed } = unitState(state, unit);
  const questions: readonly Question[] = unit.kind === 'lesson' ? unit.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : []))) : drawQuestions(unit, state.level, seed);
  return questions.flatMap(({ kind, id, stem }) => {
    const text = kind === 'reflection' ? answers[id] : undefined;
    return typeof text === 'string' && text.trim() !== '' ? [{ prompt: stem, text: text.trim() }] : [];
  });
}

export function actionPlan(steps: readonly ActionStep[], { strings }: Locale): unknown {
  const words = strings.result;
  if (steps.length === 0) return nothing;
  return html`<section class="card plan" aria-labelledby="plan">
    <h2 id="plan">${words.plan}</h2>
    <p class="soft">${words.planNote}</p>
    <ul role="list">${steps.map(({ from, plan, written }) => html`<li><p class="small soft">${from}</p>
      ${plan === undefined ? nothing : html`<div class="prose">${unsafeHTML(plan)}</div>`}
      ${written === undefined ? nothing : html`<div class="prompt">${unsafeHTML(written.prompt)}</div><p class="own">${written.text}</p>`}</li>`)}</ul>
    <dl class="lines" aria-hidden="true">${[words.ownStep, words.byWhen, words.howKnown].map((line) => html`<div><dt>${line}</dt><dd></dd></div>`)}</dl>
  </section>`;
}
