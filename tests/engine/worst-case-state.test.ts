import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeState } from '../../src/engine/encode-state.ts';
import { emptyLearnerState, moveTo, unitState } from '../../src/engine/learner-place.ts';
import { answerQuestion, finishQuiz, startAttempt, takeChoice } from '../../src/engine/learner-progress.ts';
import { longestPath } from '../../src/engine/longest-path.ts';
import { seeded } from '../../src/engine/random.ts';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import { MAX_PATH } from '../../src/engine/state-format.ts';
import { worstCaseState } from '../../src/engine/worst-case-state.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { LearnerState } from '../../src/model/learner-state.ts';
import type { Quiz } from '../../src/model/quiz.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { exampleCourse } from '../fixtures/example-course.ts';
import { questionFixtures, questionKinds } from '../fixtures/questions.ts';
import { randomRolePlay } from '../fixtures/random-role-play.ts';
import { choice, choices, ending, rolePlay, scene } from '../fixtures/role-play-builder.ts';

describe('the longest path', () => {
  test('is the road with most to save, not the one with most decisions', () => {
    const it = rolePlay([
      scene('s1', choices(choice('c1', 's2'), choice('c1000', 's3'))),
      scene('s2', choices(choice('c2', 's3'))),
      ending('s3', 'success'),
    ]);
    expect(longestPath(it)).toEqual(['c1000']);
  });

  test('goes round a loop as often as once-only choices allow', () => {
    const it = rolePlay([
      scene('s1', choices(choice('c1', 's1', { once: true }), choice('c2', 's1', { once: true }), choice('c3', 's2'))),
      ending('s2', 'success'),
    ]);
    expect(longestPath(it)).toHaveLength(3);
  });

  test('of a loop without end is as much as is ever kept', () => {
    const it = rolePlay([scene('s1', choices(choice('c1', 's1'), choice('c22', 's2'))), ending('s2', 'success')]);
    expect(longestPath(it)).toEqual(Array.from({ length: MAX_PATH }, () => 'c22'));
  });
});

describe('the worst case of a course', () => {
  const course = exampleCourse('ru');

  test('is told per unit, beside what the LMS can hold', () => {
    const worst = worstCaseState(course, profiles.scorm12);
    expect(worst.limit).toBe(4096);
    expect(worst.units.map(({ id }) => id)).toEqual(['why-listen', 'third-visit', 'final']);
    expect(worst.characters).toBeGreaterThan(worst.units.reduce((sum, { characters }) => sum + characters, 0));
    expect(worst.characters).toBeLessThan(400);
  });

  test('is never exceeded by a learner, whatever the road through role-plays', () => {
    fc.assert(fc.property(fc.nat(), fc.boolean(), (seed, loops) => {
      const played = { ...course, units: [{ ...randomRolePlay(seed, { scenes: 8, choices: 3, loops }), code: 'u1' }] };
      expect(encodeState(wander(played, seed)).length).toBeLessThanOrEqual(worstCaseState(played, profiles.scorm12).characters);
    }), { numRuns: 40 });
  });

  test('is never exceeded by answers of any kind', () => {
    const quiz: Quiz = { ...(course.units[2] as Quiz), questions: questionKinds.filter((kind) => kind !== 'reflection').map((kind) => questionFixtures[kind].question) };
    const asked = { ...course, units: [quiz] };
    let state = startAttempt(emptyLearnerState(), quiz, 0xffff_ffff);
    for (const kind of questionKinds) if (kind !== 'reflection') state = answerQuestion(state, quiz, questionFixtures[kind].question.id, questionFixtures[kind].right);
    expect(encodeState(finishQuiz(state, quiz)).length).toBeLessThanOrEqual(worstCaseState(asked, profiles.scorm12).characters);
  });

  test('of a quiz that draws questions counts the longest that can be drawn', () => {
    const question = (id: string, options: number) => ({
      ...questionFixtures.multiple.question, id, competency: 'clarity',
      options: Array.from({ length: options }, (_, index) => ({ id: `o${index}`, html: '', correct: true })),
    });
    const quiz: Quiz = { ...(course.units[2] as Quiz), questions: [question('q1', 2), question('q2', 9), question('q3', 3)] };
    const characters = (drawn: Partial<Quiz>): number => worstCaseState({ ...course, units: [{ ...quiz, ...drawn }] }, profiles.scorm12).units[0]!.characters;
    expect(characters({ draw: { clarity: 1 } })).toBe(characters({ questions: [quiz.questions[1]!] }));
    expect(characters({ draw: { clarity: 3 } })).toBe(characters({}));
  });
});

/** Plays every role-play three times, taking anything on offer. */
function wander(course: Course, seed: number): LearnerState {
  const random = seeded(seed);
  let state = emptyLearnerState();
  for (const unit of course.units as RolePlay[]) {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      state = startAttempt(moveTo(state, unit), unit, Math.floor(random() * 2 ** 32));
      for (let step = 0; step < 70; step += 1) {
        const { current } = replayRolePlay(unit, unitState(state, unit).path);
        if (current.kind !== 'choose') break;
        state = takeChoice(state, unit, current.offered[Math.floor(random() * current.offered.length)]!.id, false);
      }
    }
  }
  return state;
}
