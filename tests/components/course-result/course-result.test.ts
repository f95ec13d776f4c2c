import { afterEach, describe, expect, it } from 'vitest';
import { CourseResultView } from '../../../src/components/course-result/course-result.ts';
import { nextSteps } from '../../../src/components/course-result/next-steps.ts';
import { courseResult } from '../../../src/engine/course-result.ts';
import { chooseLevel, emptyLearnerState } from '../../../src/engine/learner-place.ts';
import { finishUnit, startAttempt, takeChoice } from '../../../src/engine/learner-progress.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import type { LearnerState } from '../../../src/model/learner-state.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { localeFor } from '../../../src/strings/locale.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

const course = playerCourse('en');
const rolePlay = course.units.find(({ id }) => id === 'third-visit') as RolePlay;
const begun = chooseLevel(emptyLearnerState(), 'frontline');
const played = ['c1', 'c3'].reduce((state, choice) => takeChoice(state, rolePlay, choice, false), startAttempt(begun, rolePlay, 1));

afterEach(() => document.body.replaceChildren());

async function textOf(state: LearnerState, changes: Partial<Course> = {}): Promise<string> {
  const view = Object.assign(new CourseResultView(), { course: { ...course, ...changes }, state, locale: localeFor('en') });
  document.body.append(view);
  await view.updateComplete;
  return view.renderRoot.textContent.replace(/\s+/gu, ' ');
}

describe('the result of a course', () => {
  it('shows the score, what it is made of and the decisions behind a competency', async () => {
    const text = await textOf(played);
    expect(text).toContain('Course score: 50%, 70% needed');
    expect(text).toMatch(/Empathy 100% from 2 decisions/u);
    expect(text).toContain('No decisions yet');
  });

  it('uses words instead of a number where the evidence is too small', async () => {
    const text = await textOf(played, { rules: { ...course.rules, evidence: 8 } });
    expect(text).toContain('So far it is going well. Too few decisions for a number yet.');
    expect(text).not.toContain('Empathy 100%');
  });

  it('does not speak of failure in mid-course', async () => {
    expect(await textOf(played)).toContain('You are on your way');
  });

  it('leads on to what is not done, in order', () => {
    const state = finishUnit(played, course.units[0]!);
    const steps = nextSteps(course, state, courseResult(course, state));
    expect(steps.map((step) => (step.kind === 'practise' ? step.competency.id : `${step.kind} ${step.unit.id}`))).toEqual(['do why-listen', 'do final']);
  });
});
