import { expect, it } from 'vitest';
import { emptyLearnerState, unitState } from '../../src/engine/learner-place.ts';
import { testOut } from '../../src/engine/test-out.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { LearnerState } from '../../src/model/learner-state.ts';
import { exampleCourse } from '../fixtures/example-course.ts';

const course = (allows: boolean): Course => ({ ...exampleCourse('en'), topics: exampleCourse('en').topics.map((topic) => ({ ...topic, testOut: allows })) });
const [lesson, rolePlay, quiz] = course(true).units;
const quizDone = (passed: boolean): LearnerState => ({ ...emptyLearnerState(), units: { [quiz!.code]: { ...unitState(emptyLearnerState(), quiz!), done: true, passed } } });
const doneAfter = (allows: boolean, passed: boolean): boolean[] => {
  const state = quiz?.kind === 'quiz' ? testOut(course(allows), quizDone(passed), quiz) : emptyLearnerState();
  return [lesson!, rolePlay!].map((unit) => unitState(state, unit).done);
};

it('a passed quiz counts for the lessons of its topic, but not for its role-plays', () => {
  expect(doneAfter(true, true)).toEqual([true, false]);
});

it('a quiz that was not passed counts for nothing else, nor one of a topic that does not allow it', () => {
  expect([doneAfter(true, false), doneAfter(false, true)]).toEqual([[false, false], [false, false]]);
});
