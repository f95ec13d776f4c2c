import { html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { prose } from '../../design/prose.ts';
import { courseResult, type CourseResult } from '../../engine/course-result.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { Course } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { Locale } from '../../strings/locale.ts';
import { dateIn } from '../../strings/months.ts';
import { LargeElement } from '../large-element.ts';
import { actionPlan, actionSteps } from './action-plan.ts';
import { competencyProfile } from './competency-profile.ts';
import { styles } from './course-result.styles.ts';
import { nextSteps, type NextStep } from './next-steps.ts';
import { scoreTable } from './score-table.ts';

/** The result of the course: where the learner stands, why, and what is worth doing next. Made to be printed. */
export class CourseResultView extends LargeElement {
  static override properties = { course: { attribute: false }, state: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, prose, styles];

  declare course: Course;
  declare state: LearnerState;
  declare locale: Locale;

  override render(): unknown {
    const { course, state, locale } = this;
    const { result: words, shell } = locale.strings;
    const result = courseResult(course, state);
    return html`<div class="stack">
      <div>
        <p class="soft">${course.title}</p>
        <h1 tabindex="-1">${shell.screens.result}</h1>
        <p class="soft small">${words.printedOn(dateIn(locale.language, new Date()))} · ${words.courseVersion(course.version)} · ${course.institution}</p>
        <dl class="lines" aria-hidden="true"><div><dt>${words.name}</dt><dd></dd></div></dl>
      </div>
      ${this.verdict(result)}
      ${scoreTable(course, state, locale)}
      ${course.competencies.length === 0 ? nothing : competencyProfile(course, result, locale)}
      ${this.steps(nextSteps(course, state, result))}
      ${actionPlan(actionSteps(course, state), locale)}
      <div class="actions screen-only">
        <button type="button" class="button" @click=${() => print()}>${icon('print')}${words.print}</button>
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new UnitLeft())}>${icon('back')}${shell.toOutline}</button>
      </div>
    </div>`;
  }

  private verdict({ score, success, done, required, completion }: CourseResult): unknown {
    const { locale, course } = this;
    const { result: words, shell } = locale.strings;
    const verdict = success === 'unknown' ? (completion === 'completed' ? words.completed : words.underWay) : words[success];
    const mark = course.rules.scored.length === 0 ? nothing : html`<p class="soft">${shell.score}: ${score === undefined ? words.noScore : locale.percent(score)}, ${words.needed(locale.percent(course.rules.mark))}</p>`;
    return html`<section class="card top">
      ${score === undefined ? nothing : html`<p class="score ${success}" aria-hidden="true"><b>${locale.percent(score)}</b></p>`}
      <div class="verdict"><h2>${verdict}</h2>${mark}<p class="soft">${words.progress(done, required)}</p></div>
    </section>`;
  }

  private steps(steps: readonly NextStep[]): unknown {
    const words = this.locale.strings.result;
    return html`<section class="card" aria-labelledby="steps">
      <h2 id="steps">${words.nextSteps}</h2>
      ${steps.length === 0 ? html`<p>${words.nothingLeft}</p>` : html`<ul class="steps" role="list">${steps.map((step) => html`<li>${this.step(step)}</li>`)}</ul>`}
    </section>`;
  }

  private step(step: NextStep): unknown {
    const words = this.locale.strings.result;
    if (step.kind === 'practise') return words.practise(step.competency.name);
    const { unit, kind } = step;
    return html`<button type="button" class="button" @click=${() => this.dispatchEvent(new UnitOpened({ unit: unit.id }))}>
      ${kind === 'do' ? words.doUnit(unit.title) : words.passUnit(unit.title)}${icon('next')}</button>`;
  }
}

customElements.define('course-result', CourseResultView);

declare global {
  interface HTMLElementTagNameMap {
    'course-result': CourseResultView;
  }
}
