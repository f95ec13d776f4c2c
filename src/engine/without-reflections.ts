import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Question } from '../model/question.schema.ts';

/**
 * What may be saved: the state without the texts of reflections. Learners are told that these stay on the page, so
 * they must never reach the LMS.
 */
export function withoutReflections(course: Pick<Course, 'units'>, state: LearnerState): LearnerState {
  const units = { ...state.units };
  for (const unit of course.units) {
    const saved = units[unit.code];
    const texts = questionsOf(unit).flatMap(({ kind, id }) => (kind === 'reflection' ? [id] : []));
    if (saved && texts.length > 0) units[unit.code] = without(saved, texts);
  }
  return { ...state, units };
}

function without(saved: UnitState, ids: readonly string[]): UnitState {
  const kept = (answers: UnitState['answers']): UnitState['answers'] => Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
  return { ...saved, answers: kept(saved.answers), bestAnswers: kept(saved.bestAnswers) };
}

function questionsOf(unit: Unit): readonly Question[] {
  if (unit.kind === 'role-play') return [];
  if (unit.kind !== 'lesson') return unit.questions;
  return unit.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])));
}
