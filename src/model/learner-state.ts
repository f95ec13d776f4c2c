import type { Language, LevelId, UnitId } from './common.schema.ts';
import type { Answer } from './question.schema.ts';

/** State of one unit. Keyed by stable codes, never by position, so that an edited course can still be resumed. */
export interface UnitState {
  readonly opened: boolean;
  readonly done: boolean;
  /** Finished attempts. */
  readonly attempts: number;
  /** Percent, of the first and of the best finished attempt. Absent for units without a score. */
  readonly first?: number;
  readonly best?: number;
  /** Whether any finished attempt passed. */
  readonly passed: boolean;
  /** Role-play: choices taken in the attempt under way (or, when finished, in the last one), in order. */
  readonly path: readonly string[];
  /** Role-play: choices taken in the best finished attempt. Feeds the competency profile. */
  readonly bestPath: readonly string[];
  /** Quiz, survey, reflection, and checks in a lesson: answers by question id, of the attempt under way or the last one. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Quiz: answers of the best finished attempt. */
  readonly bestAnswers: Readonly<Record<string, Answer>>;
  /** Seed of the best finished attempt: which questions it drew. */
  readonly bestSeed: number;
  /** Whether an attempt is under way: started and not finished. */
  readonly running: boolean;
  /** Seed of everything drawn and shuffled in the attempt under way. */
  readonly seed: number;
}

/** Where the learner is. */
export interface Position {
  /** Absent: at the outline. */
  readonly unit?: UnitId;
}

/** Everything a course remembers about one learner. No personal data. */
export interface LearnerState {
  readonly modelVersion: number;
  readonly language?: Language;
  readonly level?: LevelId;
  readonly position: Position;
  /** By unit code. */
  readonly units: Readonly<Record<string, UnitState>>;
}
