/** Whatever an LMS kept, the number it shows can be explained: decision by decision, question by question. */
import { describe, expect, test } from 'vitest';
import { reviewDecisions } from '../../src/components/decision-list/decision-review.ts';
import { courseResult } from '../../src/engine/course-result.ts';
import { gradeQuestion } from '../../src/engine/grade-question.ts';
import { unitsFor, unitState } from '../../src/engine/learner-place.ts';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import { percentOf } from '../../src/engine/score-role-play.ts';
import { gauntletCourse } from '../gauntlet/course.ts';
import { plansOf } from '../gauntlet/plan.ts';
import { interruptions, play, stages } from '../gauntlet/run.ts';

const course = gauntletCourse();
const strict = stages().filter(({ stub }) => stub.name.startsWith('strict'));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe.each(strict)('$stub.name as $profile', (stage) => {
  test.each(plansOf(course))('after $name every score follows from what was kept', (plan) => {
    const { stored } = play(course, stage, plan, interruptions[4]!, (step) => step % 7 === 0);
    const result = courseResult(course, stored.state);
    expect(stored.score).toBe(String(result.score));

    const scored = unitsFor(course, stored.state.level).filter(({ id }) => course.rules.scored.includes(id));
    const parts = scored.map((unit) => {
      const { best, bestPath, bestAnswers } = unitState(stored.state, unit);
      if (unit.kind === 'role-play') {
        const decisions = reviewDecisions(unit, replayRolePlay(unit, bestPath));
        expect(decisions.length).toBe(bestPath.length);
        expect(percentOf({ earned: sum(decisions.map(({ earned }) => earned)), best: sum(decisions.map((decision) => decision.best)) })).toBe(best);
      }
      if (unit.kind === 'quiz') {
        const points = unit.questions.map((question) => question.points * (gradeQuestion(question, bestAnswers[question.id]!) ?? 0));
        expect(Math.round((100 * sum(points)) / sum(unit.questions.map((question) => question.points)))).toBe(best);
      }
      return best ?? 0;
    });
    expect(Math.round(sum(parts) / parts.length)).toBe(result.score);
  });

  test('the competencies reported are those the course shows', () => {
    const { stored } = play(course, stage, plansOf(course)[0]!, interruptions[4]!, () => false);
    const shown = courseResult(course, stored.state).competencies.filter(({ percent }) => percent !== undefined);
    expect(shown.length).toBeGreaterThan(0);
    for (const { id, percent } of shown) expect(stored.objectives.join('\n')).toMatch(new RegExp(`^comp_${id.replaceAll('-', '_')} ${percent} `, 'mu'));
  });
});
