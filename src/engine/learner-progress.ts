/**
 * What becomes of a learner's state when something is done in a unit: one pure function per thing a learner does.
 * Components raise events, the course player applies these and saves the result.
 */
import type { Unit } from '../model/course.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Answer } from '../model/question.schema.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import type { RolePlay } from '../model/role-play.schema.ts';
import { changeUnitState, unitState } from './learner-place.ts';
import { replayRolePlay } from './replay-role-play.ts';
import { passesRolePlay, scoreRolePlay } from './score-role-play.ts';
import { scoreQuiz } from './score-quiz.ts';

/** Starts an attempt afresh: path and answers of the last one are dropped, its results are not. */
export function startAttempt(state: LearnerState, unit: Unit, seed: number): LearnerState {
  return changeUnitState(state, unit, { opened: true, running: true, path: [], answers: {}, seed });
}

/** Takes a choice in a role-play; finishes the attempt when the play is over. */
export function takeChoice(state: LearnerState, rolePlay: RolePlay, choice: string, partialPasses: boolean): LearnerState {
  const before = unitState(state, rolePlay);
  const path = [...before.path, choice];
  const play = replayRolePlay(rolePlay, path);
  const moved = changeUnitState(state, rolePlay, { opened: true, running: play.ending === undefined, path });
  if (play.ending === undefined) return moved;
  const { percent } = scoreRolePlay(play.decisions);
  const passed = passesRolePlay(rolePlay, play.ending, percent, partialPasses);
  return changeUnitState(moved, rolePlay, { ...finished(before, percent, passed), ...(isBest(before, percent) ? { bestPath: path } : {}) });
}

/** Goes back to an earlier decision of a practice role-play: everything after it is forgotten. */
export function rewind(state: LearnerState, rolePlay: RolePlay, decisions: number): LearnerState {
  return changeUnitState(state, rolePlay, { running: true, path: unitState(state, rolePlay).path.slice(0, decisions) });
}

export function answerQuestion(state: LearnerState, unit: Unit, question: string, answer: Answer): LearnerState {
  return changeUnitState(state, unit, { opened: true, answers: { ...unitState(state, unit).answers, [question]: answer } });
}

/** Hands in a quiz. */
export function finishQuiz(state: LearnerState, quiz: Quiz): LearnerState {
  const before = unitState(state, quiz);
  const { percent } = scoreQuiz(quiz, state.level, before.seed, before.answers);
  const best = isBest(before, percent) ? { bestAnswers: before.answers, bestSeed: before.seed } : {};
  return changeUnitState(state, quiz, { ...finished(before, percent, percent >= quiz.pass), ...best });
}

/** Marks a lesson, survey or reflection as done. */
export function finishUnit(state: LearnerState, unit: Unit): LearnerState {
  return changeUnitState(state, unit, { opened: true, done: true, running: false });
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
