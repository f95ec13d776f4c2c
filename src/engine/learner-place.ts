/** Where a learner stands: post, language, place in the course, and what is known of each unit. */
import type { Language, LevelId } from '../model/common.schema.ts';
import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { isMeantFor } from './meant-for.ts';

export const emptyUnitState: UnitState = {
  opened: false, done: false, attempts: 0, passed: false, path: [], bestPath: [], answers: {}, bestAnswers: {}, bestSeed: 0, running: false, seed: 0,
};

export function emptyLearnerState(): LearnerState {
  return { modelVersion: MODEL_VERSION, position: {}, units: {} };
}

export function unitState(state: LearnerState, unit: Pick<Unit, 'code'>): UnitState {
  return state.units[unit.code] ?? emptyUnitState;
}

/** The state with something else in it about a unit. */
export function changeUnitState(state: LearnerState, unit: Pick<Unit, 'code'>, changes: Partial<UnitState>): LearnerState {
  return { ...state, units: { ...state.units, [unit.code]: { ...unitState(state, unit), ...changes } } };
}

export function chooseLanguage(state: LearnerState, language: Language): LearnerState {
  return { ...state, language };
}

export function chooseLevel(state: LearnerState, level: LevelId): LearnerState {
  return { ...state, level };
}

/** Goes to a unit, or to the outline. */
export function moveTo(state: LearnerState, unit: Unit | undefined): LearnerState {
  if (!unit) return { ...state, position: {} };
  return { ...changeUnitState(state, unit, { opened: true }), position: { unit: unit.id } };
}

/** The units a learner of this post works through, in order. */
export function unitsFor(course: Course, level: LevelId | undefined): readonly Unit[] {
  return course.units.filter(({ levels }) => isMeantFor(levels, level));
}
