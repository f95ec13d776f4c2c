/**
 * What happens to a learner's state: one pure function per thing a learner does. Components raise events, the
 * course player applies these and saves the result.
 */
import type { Language, LevelId } from '../model/common.schema.ts';
import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Answer } from '../model/question.schema.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import type { RolePlay } from '../model/role-play.schema.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { replayRolePlay } from './replay-role-play.ts';
import { passesRolePlay, scoreRolePlay } from './score-role-play.ts';
import { scoreQuiz } from './score-quiz.ts';

export const emptyUnitState: UnitState = {
  opened: false, done: false, attempts: 0, passed: false, path: [], bestPath: [], answers: {}, bestAnswers: {}, bestSeed: 0, running: false, seed: 0,
};

export function emptyLearnerState(): LearnerState {
  return { modelVersion: MODEL_VERSION, position: {}, units: {} };
}

export function unitState(state: LearnerState, unit: Pick<Unit, 'code'>): UnitState {
  return state.units[unit.code] ?? emptyUnitState;
}

function change(state: LearnerState, unit: Pick<Unit, 'code'>, changes: Partial<UnitState>): LearnerState {
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
  return { ...change(state, unit, { opened: true }), position: { unit: unit.id } };
}

/** Starts an attempt afresh: path and answers of the last one are dropped, its results are not. */
export function startAttempt(state: LearnerState, unit: Unit, seed: number): LearnerState {
  return change(state, unit, { opened: true, running: true, path: [], answers: {}, seed });
}

/** Takes a choice in a role-play; finishes the attempt when the play is over. */
export function takeChoice(state: LearnerState, rolePlay: RolePlay, choice: string, partialPasses: boolean): LearnerState {
  const before = unitState(state, rolePlay);
  const path = [...before.path, choice];
  const play = replayRolePlay(rolePlay, path);
  const moved = change(state, rolePlay, { opened: true, running: play.ending === undefined, path });
  if (play.ending === undefined) return moved;
  const { percent } = scoreRolePlay(play.decisions);
  const passed = passesRolePlay(rolePlay, play.ending, percent, partialPasses);
  return change(moved, rolePlay, { ...finished(before, percent, passed), ...(isBest(before, percent) ? { bestPath: path } : {}) });
}

/** Goes back to an earlier decision of a practice role-play: everything after it is forgotten. */
export function rewind(state: LearnerState, rolePlay: RolePlay, decisions: number): LearnerState {
  return change(state, rolePlay, { running: true, path: unitState(state, rolePlay).path.slice(0, decisions) });
}

export function answerQuestion(state: LearnerState, unit: Unit, question: string, answer: Answer): LearnerState {
  return change(state, unit, { opened: true, answers: { ...unitState(state, unit).answers, [question]: answer } });
}

/** Hands in a quiz. */
export function finishQuiz(state: LearnerState, quiz: Quiz): LearnerState {
  const before = unitState(state, quiz);
  const { percent } = scoreQuiz(quiz, state.level, before.seed, before.answers);
  const best = isBest(before, percent) ? { bestAnswers: before.answers, bestSeed: before.seed } : {};
  return change(state, quiz, { ...finished(before, percent, percent >= quiz.pass), ...best });
}

/** Marks a lesson, survey or reflection as done. */
export function finishUnit(state: LearnerState, unit: Unit): LearnerState {
  return change(state, unit, { opened: true, done: true, running: false });
}

function isBest(before: UnitState, percent: number): boolean {
  return before.best === undefined || percent > before.best;
}

function finished(before: UnitState, percent: number, passed: boolean): Partial<UnitState> {
  return {
    running: false,
    done: true,
    attempts: before.attempts + 1,
    first: before.first ?? percent,
    best: Math.max(before.best ?? 0, percent),
    passed: before.passed || passed,
  };
}

/** The units a learner of this post works through, in order. */
export function unitsFor(course: Course, level: LevelId | undefined): readonly Unit[] {
  return course.units.filter((unit) => unit.levels.length === 0 || level === undefined || unit.levels.includes(level));
}
