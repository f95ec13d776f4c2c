/** What a learner's state means: completion, success, score and competencies. Worked out anew from the state each time. */
import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import { isCompleted, requiredUnits } from './course-completion.ts';
import { unitsFor, unitState } from './learner-place.ts';
import { replayRolePlay } from './replay-role-play.ts';
import { addTally, percentOf, scoreRolePlay, type Tally } from './score-role-play.ts';
import { scoreQuiz } from './score-quiz.ts';

export interface CompetencyResult {
  readonly id: string;
  /** 0…100; absent while there is no evidence at all. */
  readonly percent: number | undefined;
  /** Decisions and questions behind the number. */
  readonly evidence: number;
  /** Whether the evidence is enough to show a number rather than words only. */
  readonly enough: boolean;
}

export interface CourseResult {
  /** Units that must be done, and how many are. */
  readonly required: number;
  readonly done: number;
  /** 0…1 */
  readonly progress: number;
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0…100, whole; undefined while nothing scored has been finished or nothing is scored. */
  readonly score: number | undefined;
  readonly competencies: readonly CompetencyResult[];
}

export function courseResult(course: Course, state: LearnerState): CourseResult {
  const units = unitsFor(course, state.level);
  const required = requiredUnits(course, state.level);
  const scored = units.filter((unit) => course.rules.scored.includes(unit.id));
  const done = required.filter((unit) => unitState(state, unit).done).length;
  return {
    required: required.length,
    done,
    progress: required.length === 0 ? 1 : done / required.length,
    completion: isCompleted(course, state) ? 'completed' : 'incomplete',
    success: successOf(course, state, scored),
    score: scoreOf(state, scored),
    competencies: course.competencies.map(({ id }) => competencyResult(id, course, state, units)),
  };
}

/** Mean of the best scores. A scored unit not finished yet counts 0 once any has been finished. */
function scoreOf(state: LearnerState, scored: readonly Unit[]): number | undefined {
  const best = scored.map((unit) => unitState(state, unit).best);
  if (best.every((percent) => percent === undefined)) return undefined;
  return Math.round(best.reduce<number>((sum, percent) => sum + (percent ?? 0), 0) / best.length);
}

/**
 * Success is unknown until every scored unit has been finished once: a learner in mid-course has not failed.
 * Each scored unit must be passed where the course says so, and the score must reach the mark.
 */
function successOf(course: Course, state: LearnerState, scored: readonly Unit[]): CourseResult['success'] {
  const states = scored.map((unit) => unitState(state, unit));
  if (states.length === 0 || !states.every((unit) => unit.done)) return 'unknown';
  const passed = (!course.rules.each || states.every((unit) => unit.passed)) && (scoreOf(state, scored) ?? 0) >= course.rules.mark;
  return passed ? 'passed' : 'failed';
}

function competencyResult(id: string, course: Course, state: LearnerState, units: readonly Unit[]): CompetencyResult {
  const tallies = units.map((unit) => competenciesOf(unit, state)[id]).filter((tally) => tally !== undefined);
  const total = tallies.reduce<Tally | undefined>(addTally, undefined);
  const enough = (total?.evidence ?? 0) >= course.rules.evidence;
  return { id, percent: total && percentOf(total), evidence: total?.evidence ?? 0, enough };
}

/** Evidence of one unit: its best finished attempt. */
function competenciesOf(unit: Unit, state: LearnerState): Readonly<Record<string, Tally>> {
  const { bestPath, bestAnswers, bestSeed } = unitState(state, unit);
  if (unit.kind === 'role-play' && bestPath.length > 0) return scoreRolePlay(replayRolePlay(unit, bestPath).decisions).competencies;
  if (unit.kind === 'quiz' && Object.keys(bestAnswers).length > 0) return scoreQuiz(unit, state.level, bestSeed, bestAnswers).competencies;
  return {};
}
