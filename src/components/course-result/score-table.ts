import { html, nothing } from 'lit';
import { unitState } from '../../engine/learner-place.ts';
import { standingOf, unitsInOrder } from '../../engine/unit-standing.ts';
import type { Course, Unit } from '../../model/course.schema.ts';
import type { LearnerState } from '../../model/learner-state.ts';
import type { Locale } from '../../strings/locale.ts';

/** How the score came about: each part that counts, its best result, its pass mark. */
export function scoreTable(course: Course, state: LearnerState, locale: Locale): unknown {
  const scored = unitsInOrder(course, state).filter(({ id }) => course.rules.scored.includes(id));
  if (scored.length === 0) return nothing;
  const words = locale.strings.result;
  return html`<section class="card" aria-labelledby="how">
    <h2 id="how">${words.howItCame}</h2>
    <p class="soft">${words.mean}</p>
    <div class="scroll"><table role="table">
      <thead role="rowgroup"><tr role="row">${[words.unit, words.best, words.unitMark, words.attempts, words.outcome].map((text) => html`<th role="columnheader" scope="col">${text}</th>`)}</tr></thead>
      <tbody role="rowgroup">${scored.map((unit) => row(course, state, unit, locale))}</tbody>
    </table></div>
  </section>`;
}

/** Roles are spelt out, because a table laid out as blocks on a narrow screen loses them. */
function row(course: Course, state: LearnerState, unit: Unit, { strings, percent, number }: Locale): unknown {
  const words = strings.result;
  const { best, attempts } = unitState(state, unit);
  const standing = standingOf(course, unit, state);
  const outcome = standing === 'passed' ? words.passedUnit : best === undefined ? words.notTried : words.notPassedUnit;
  const cells = [
    [words.best, best === undefined ? '–' : percent(best)],
    [words.unitMark, 'pass' in unit ? percent(unit.pass) : '–'],
    [words.attempts, number(attempts)],
    [words.outcome, outcome],
  ];
  return html`<tr role="row"><th role="rowheader" scope="row">${unit.title}</th>${cells.map(([label, text]) => html`<td role="cell" data-label=${label}>${text}</td>`)}</tr>`;
}
