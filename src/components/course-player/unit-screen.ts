import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../../design/icons.ts';
import { unitAfter } from '../../engine/unit-standing.ts';
import { UnitLeft } from '../../events/unit-left.ts';
import type { Course, Unit, UnitKind } from '../../model/course.schema.ts';
import type { LearnerState, UnitState } from '../../model/learner-state.ts';
import type { Locale } from '../../strings/locale.ts';

export interface UnitScreen {
  readonly course: Course;
  readonly state: LearnerState;
  readonly locale: Locale;
  readonly unit: Unit;
  readonly unitState: UnitState;
  /** Section of a lesson to go to. */
  readonly section: string | undefined;
}

/** The element that shows a unit of a kind; it comes with a later script. */
export const unitElements: Readonly<Record<UnitKind, string>> = {
  lesson: 'lesson-view', 'role-play': 'role-play-view', quiz: 'quiz-view', survey: 'quiz-view', reflection: 'quiz-view',
};

/** A unit on screen: the way back, the view of its kind, the way on. Another unit never inherits the view of the last. */
export function unitScreen(screen: UnitScreen): unknown {
  const { course, state, locale, unit } = screen;
  return html`<nav class="trail" aria-label=${locale.strings.shell.back}>
      <button type="button" class="button quiet" @click=${leave}>${icon('back')}${locale.strings.shell.toOutline}</button>
    </nav>
    ${keyed(unit.id, view(screen))}
    <unit-footer .unit=${unit} .unitState=${screen.unitState} .next=${unitAfter(course, state, unit)} .locale=${locale}></unit-footer>`;
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
