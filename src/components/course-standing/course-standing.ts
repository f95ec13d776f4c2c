import { LitElement, html, nothing } from 'lit';
import { controls } from '../../design/controls.ts';
import { icon } from '../../design/icons.ts';
import { courseResult, type CourseResult } from '../../engine/course-result.ts';
import { hasBegun, unitsInOrder, unitToGoOn } from '../../engine/unit-standing.ts';
import { ResultOpened } from '../../events/result-opened.ts';
import { UnitOpened } from '../../events/unit-opened.ts';
import type { Course } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { FrameLocale } from '../../strings/locale.ts';
import { styles } from './course-standing.styles.ts';
import { standingLine } from './standing-line.styles.ts';

/** How far the learner has come with the course, what to go on with, and the way to the result. */
export class CourseStanding extends LitElement {
  static override properties = { course: { attribute: false }, state: { attribute: false }, locale: { attribute: false } };
  static override styles = [...controls, standingLine, styles];

  declare course: Course;
  declare state: LearnerState;
  declare locale: FrameLocale;

  override render(): unknown {
    const result = courseResult(this.course, this.state);
    const words = this.locale.strings.outline;
    return html`<div class="bar" aria-hidden="true"><div style="transform: scaleX(${result.progress})"></div></div>
      <p class="standing"><span>${words.progress(result.done, result.required)}</span>${this.score(result)}<span class="time">${icon('clock', 16)}${this.minutesInAll()}</span></p>
      <div class="actions">${this.goOn()}${this.seeResult(result)}</div>`;
  }

  private score({ score }: CourseResult): unknown {
    return score === undefined ? nothing : html`<span>${this.locale.strings.shell.score}: ${this.locale.percent(score)}</span>`;
  }

  private minutesInAll(): string {
    return this.locale.minutes(unitsInOrder(this.course, this.state).reduce((sum, { minutes }) => sum + minutes, 0));
  }

  private goOn(): unknown {
    const unit = unitToGoOn(this.course, this.state);
    if (!unit) return nothing;
    const words = this.locale.strings.outline;
    return html`<button type="button" class="button primary go" @click=${() => this.dispatchEvent(new UnitOpened({ unit: unit.id }))}>
      ${hasBegun(this.state) ? words.goOn(unit.title) : words.start(unit.title)}${icon('next')}</button>`;
  }

  private seeResult({ done, score }: CourseResult): unknown {
    if (done === 0 && score === undefined) return nothing;
    return html`<button type="button" class="button" @click=${() => this.dispatchEvent(new ResultOpened())}>${this.locale.strings.outline.seeResult}</button>`;
  }
}

customElements.define('course-standing', CourseStanding);

declare global {
  interface HTMLElementTagNameMap {
    'course-standing': CourseStanding;
  }
}
