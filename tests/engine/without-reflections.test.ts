import { expect, test } from 'vitest';
import { emptyLearnerState } from '../../src/engine/learner-place.ts';
import { answerQuestion } from '../../src/engine/learner-progress.ts';
import { withoutReflections } from '../../src/engine/without-reflections.ts';
import type { Unit } from '../../src/model/course.schema.ts';
import { questionFixtures } from '../fixtures/questions.ts';

const { reflection, single } = questionFixtures;
const base = { levels: [], minutes: 5, title: '' };
const survey: Unit = { kind: 'survey', id: 'survey', code: 'u1', ...base, intro: '', questions: [reflection.question, single.question] };
const check = (question: typeof reflection.question | typeof single.question) => ({ kind: 'check' as const, question });
const lesson: Unit = {
  kind: 'lesson', id: 'lesson', code: 'u2', ...base, notes: [],
  sections: [{ id: 's1', levels: [], blocks: [check(reflection.question), check(single.question)] }],
};

test.each([survey, lesson])('what was written in a $kind is not saved, what was chosen is', (unit) => {
  let state = answerQuestion(emptyLearnerState(), unit, reflection.question.id, 'My manager shouted at me.');
  state = answerQuestion(state, unit, single.question.id, 'o1');
  expect(withoutReflections({ units: [unit] }, state).units[unit.code]?.answers).toEqual({ [single.question.id]: 'o1' });
});
