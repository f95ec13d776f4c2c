/** The learner whom the designer plays: one for all previews, so that they move together. */
import { emptyLearnerState, emptyUnitState } from '../engine/learner-place.ts';
import type { LevelId } from '../model/common.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { ModuleView, UnitSummary } from './protocol.ts';

/** At the contents, with the first post the module is for. */
export function newLearner({ levels }: ModuleView): LearnerState {
  const [level] = levels;
  return { ...emptyLearnerState(), ...(level ? { level: level.id as LevelId } : {}) };
}

/** Goes to a unit, or to the contents; a unit that is not for the learner's post changes the post. */
export function goTo(learner: LearnerState, unit: UnitSummary | undefined): LearnerState {
  if (!unit) return { ...learner, position: {} };
  const fits = learner.level !== undefined && unit.levels.includes(learner.level);
  const level = fits ? learner.level : (unit.levels[0] as LevelId | undefined);
  return { ...learner, ...(level === undefined ? {} : { level }), position: { unit: unit.id } };
}

/** In the middle of a role-play, as if these choices had been taken. */
export function playFrom(learner: LearnerState, unit: UnitSummary, path: readonly string[]): LearnerState {
  const there = goTo(learner, unit);
  return { ...there, units: { ...there.units, [unit.code]: { ...(there.units[unit.code] ?? emptyUnitState), opened: true, running: true, path, answers: {} } } };
}
