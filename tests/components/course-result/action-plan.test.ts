import { expect, it } from 'vitest';
import { actionSteps } from '../../../src/components/course-result/action-plan.ts';
import { emptyLearnerState } from '../../../src/engine/learner-place.ts';
import { answerQuestion, finishUnit } from '../../../src/engine/learner-progress.ts';
import type { Reflection } from '../../../src/model/quiz.schema.ts';
import type { Course, Unit } from '../../../src/model/course.schema.ts';
import { playerCourse } from '../../fixtures/player-course.ts';

const prompt: Reflection['questions'][number] = { kind: 'reflection', id: 'r1', stem: '<p>Where next?</p>', body: '', points: 1, levels: [], minLength: 0 };
const reflection: Unit = { kind: 'reflection', id: 'think', code: 'u7', title: 'Looking back', minutes: 3, levels: [], intro: '', questions: [prompt] };

function course(): Course {
  const base = playerCourse('en');
  const units = base.units.map((unit) => (unit.kind === 'role-play' ? { ...unit, plan: '<p>If a voice rises, then I breathe.</p>' } : unit));
  return { ...base, units: [...units, reflection], topics: [...base.topics, { id: 'end', title: 'End', outcomes: [], units: ['think'] }] };
}

it('collects the plans of role-plays that were played, and what was written, in course order', () => {
  const rolePlay = course().units.find(({ kind }) => kind === 'role-play')!;
  const written = answerQuestion(emptyLearnerState(), reflection, 'r1', ' With my team. ');
  expect(actionSteps(course(), emptyLearnerState())).toEqual([]);
  expect(actionSteps(course(), finishUnit(written, rolePlay))).toEqual([
    { from: rolePlay.title, plan: '<p>If a voice rises, then I breathe.</p>' },
    { from: 'Looking back', written: { prompt: '<p>Where next?</p>', text: 'With my team.' } },
  ]);
});
