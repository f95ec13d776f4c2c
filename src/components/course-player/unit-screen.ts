import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../design/icons.ts';
import { unitAfter } from '../../engine/unit-standing.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import type { Course, Unit } from '../../model/course.schema.ts';
import type { LearnerState, UnitState } from '../../model/learner-state.ts';
import type { Locale } from '../../strings/locale.ts';
import '../lesson-view/lesson-view.ts';
import '../unit-footer/unit-footer.ts';

export interface UnitScreen {
  readonly course: Course;
  readonly state: LearnerState;
  readonly locale: Locale;
  readonly unit: Unit;
  readonly unitState: UnitState;
  /** Section of a lesson to go to. */
  readonly section: string | undefined;
  /** Whether what is missing has failed to come. */
  readonly failed: boolean;
}

/** Elements that the first script of the player does not bring; see `practice.ts`. */
export const laterViews = ['question-card', 'quiz-view', 'role-play-view'] as const;

/** Whether the element that shows such a unit has come. */
export function hasView({ kind }: Unit): boolean {
  return kind === 'lesson' || customElements.get(kind === 'role-play' ? 'role-play-view' : 'quiz-view') !== undefined;
}

/** A unit on screen: the way back, the view of its kind, the way on. Another unit never inherits the view of the last. */
export function unitScreen(screen: UnitScreen): unknown {
  const { course, state, locale, unit } = screen;
  return html`<nav class="trail" aria-label=${locale.strings.shell.back}>
      <button type="button" class="button quiet" @click=${leave}>${icon('back')}${locale.strings.shell.toOutline}</button>
    </nav>
    ${hasView(unit) ? keyed(unit.id, view(screen)) : waiting(screen)}
    <unit-footer .unit=${unit} .unitState=${screen.unitState} .next=${unitAfter(course, state, unit)} .locale=${locale}></unit-footer>`;
}

function waiting({ failed, locale }: UnitScreen): unknown {
  return failed ? nothing : html`<p class="soft" role="status">${locale.strings.shell.partComing}</p>`;
}

function view({ course, state, locale, unit, unitState, section }: UnitScreen): unknown {
  if (unit.kind === 'lesson') return html`<lesson-view .course=${course} .lesson=${unit} .unit=${unitState} .level=${state.level} .locale=${locale} .goal=${section}></lesson-view>`;
  if (unit.kind === 'role-play') {
    return html`<role-play-view .course=${course} .rolePlay=${unit} .unit=${unitState} .level=${state.level} .locale=${locale}></role-play-view>`;
  }
  return html`<quiz-view .course=${course} .quiz=${unit} .unit=${unitState} .level=${state.level} .locale=${locale}></quiz-view>`;
}

function leave(event: Event): void {
  event.currentTarget?.dispatchEvent(new UnitLeft());
}
