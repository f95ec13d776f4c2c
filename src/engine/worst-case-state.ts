/** The longest a learner's saved state can get, over every road through the course: a promise made when it is built. */
import type { Course, Unit } from '../model/course.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Question } from '../model/question.schema.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import type { ScormProfile } from '../model/scorm-profile.ts';
import { encodeEntries, encodePath, encodeState, encodeUnit } from './encode-state.ts';
import { emptyLearnerState, emptyUnitState } from './learner-place.ts';
import { longestAnswer } from './longest-answer.ts';
import { longestPath } from './longest-path.ts';
import { RECORD_MEMO_LENGTH } from './state-format.ts';

const MANY_ATTEMPTS = 36 ** 2 - 1;
const LARGEST_SEED = 0xffff_ffff;

export interface WorstCaseState {
  /** Upper bound for the whole of it. Typed text is reckoned with an allowance: longer text is dropped where there is no room. */
  readonly characters: number;
  /** What the profile can hold. */
  readonly limit: number;
  /** Upper bound per unit, in the order of the course. */
  readonly units: readonly { readonly id: string; readonly characters: number }[];
}

export function worstCaseState(course: Course, profile: ScormProfile): WorstCaseState {
  const units = course.units.map((unit) => ({ id: unit.id, characters: unitCharacters(unit) }));
  const frame = RECORD_MEMO_LENGTH + encodeState(longestPosition(course)).length;
  return { characters: units.reduce((sum, { characters }) => sum + characters, frame), limit: profile.suspendDataLimit, units };
}

function longestPosition(course: Course): LearnerState {
  const unit = course.units.reduce((most, { id }) => (id.length > most.length ? id : most), 'x');
  return { ...emptyLearnerState(), language: 'kk', level: 'senior', position: { unit } };
}

function unitCharacters(unit: Unit): number {
  const worst: UnitState = {
    ...emptyUnitState, opened: true, done: true, passed: true, attempts: MANY_ATTEMPTS, first: 100, best: 100, seed: LARGEST_SEED, bestSeed: LARGEST_SEED,
  };
  const fixed = encodeUnit(unit.code, worst).length;
  // Twice, each with its tag: the attempt under way and the best one may differ in everything.
  if (unit.kind === 'role-play') return fixed + 2 * (1 + encodePath(longestPath(unit)).length);
  return fixed + (unit.kind === 'quiz' ? 2 : 1) * (1 + answersCharacters(unit));
}

function answersCharacters(unit: Exclude<Unit, { kind: 'role-play' }>): number {
  if (unit.kind === 'quiz' && unit.draw) return drawnCharacters(unit, unit.draw);
  return sum(questionsOf(unit).map(answerCharacters));
}

function questionsOf(unit: Exclude<Unit, { kind: 'role-play' }>): readonly Question[] {
  if (unit.kind !== 'lesson') return unit.questions;
  return unit.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'check' ? [block.question] : [])));
}

/** The longest answers among those each draw can take. */
function drawnCharacters({ questions }: Quiz, draw: NonNullable<Quiz['draw']>): number {
  return sum(
    Object.entries(draw).map(([competency, count]) => {
      const pool = questions.filter((question) => competency === 'any' || question.competency === competency);
      return sum(pool.map(answerCharacters).sort((one, other) => other - one).slice(0, count));
    }),
  );
}

function answerCharacters(question: Question): number {
  return encodeEntries({ [question.id]: longestAnswer(question) }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
