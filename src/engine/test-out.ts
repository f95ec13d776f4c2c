import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import { unitState } from './learner-place.ts';
import { finishUnit } from './learner-progress.ts';

/** Where the topic says so, whoever has passed its quiz need not read its lessons: they count as done. */
export function testOut(course: Course, state: LearnerState, quiz: Quiz): LearnerState {
  const topic = course.topics.find(({ units }) => units.includes(quiz.id));
  if (!topic?.testOut || !unitState(state, quiz).passed) return state;
  const lessons = course.units.filter((unit) => unit.kind === 'lesson' && topic.units.includes(unit.id) && !unitState(state, unit).done);
  return lessons.reduce(finishUnit, state);
}
