import { describe, expect, test } from 'vitest';
import { decodeState } from '../../src/engine/decode-state.ts';
import { emptyLearnerState, moveTo } from '../../src/engine/learner-place.ts';
import { answerQuestion, finishQuiz, finishUnit, startAttempt, takeChoice } from '../../src/engine/learner-progress.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { LearnerState } from '../../src/model/learner-state.ts';
import type { Quiz } from '../../src/model/quiz.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { snapshotOf } from '../../src/scorm/snapshot.ts';
import { exampleCourse } from '../fixtures/example-course.ts';

const course = exampleCourse('ru');
const [lesson, rolePlay, quiz] = course.units as [Course['units'][0], RolePlay, Quiz];

/** Everything done, with this answer in the quiz. */
function finished(answer: string, it: Course = course): LearnerState {
  const [, , asked] = it.units as [unknown, unknown, Quiz];
  let state = finishUnit(emptyLearnerState(), lesson);
  for (const choice of ['c1', 'c3']) state = takeChoice(state, rolePlay, choice, false);
  return finishQuiz(answerQuestion(startAttempt(state, asked, 5), asked, 'q1', answer), asked);
}

describe('a snapshot', () => {
  test('of a course just opened', () => {
    expect(snapshotOf(course, emptyLearnerState())).toMatchObject({
      location: '', progress: 0, completion: 'incomplete', success: 'unknown', score: undefined,
      objectives: [{ id: 'active-empathy', score: undefined, success: 'unknown', description: 'Эмпатия' }, { id: 'clarity', score: undefined, success: 'unknown' }],
    });
  });

  test('of a course passed', () => {
    const state = moveTo(finished('o1'), quiz);
    expect(snapshotOf(course, state)).toMatchObject({
      location: 'final', progress: 1, completion: 'completed', success: 'passed', retriable: false, score: 100,
      objectives: [{ id: 'active-empathy', score: 100, success: 'passed' }, { id: 'clarity', score: 100, success: 'passed' }],
    });
    expect(decodeState(snapshotOf(course, state).state).state).toEqual(state);
  });

  test('of a course failed, which can still be passed by another attempt', () => {
    expect(snapshotOf(course, finished('o2'))).toMatchObject({ completion: 'completed', success: 'failed', retriable: true, score: 50, objectives: [{}, { score: 0, success: 'failed' }] });
  });

  test('of a course failed for good, when the quiz allows one attempt', () => {
    const strict = { ...course, units: [lesson, rolePlay, { ...quiz, attempts: 1 }] };
    expect(snapshotOf(strict, finished('o2', strict))).toMatchObject({ success: 'failed', retriable: false });
  });

  test('does not say of a competency what too little was seen of', () => {
    const demanding = { ...course, rules: { ...course.rules, evidence: 3 } };
    expect(snapshotOf(demanding, finished('o1')).objectives.map(({ success }) => success)).toEqual(['unknown', 'unknown']);
  });

  test('leaves out long typed texts where the profile has no room for them', () => {
    const state = answerQuestion(finished('o1'), quiz, 'q9', 'Мен тыңдаймын. '.repeat(600));
    const whole = snapshotOf(course, state).state;
    const fitting = snapshotOf(course, state, profiles.scorm12).state;
    expect(whole.length).toBeGreaterThan(4_096);
    expect(fitting.length).toBeLessThan(400);
    expect(decodeState(fitting).state.units['u3']).toMatchObject({ answers: { q1: 'o1' }, best: 100 });
  });
});
