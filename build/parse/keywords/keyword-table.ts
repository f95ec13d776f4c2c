import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Ending, FeedbackMoment } from '../../../src/model/role-play.schema.ts';

/** What a file of a module can be. */
export type FileKind = 'lesson' | 'role-play' | 'quiz' | 'survey' | 'reflection' | 'course' | 'glossary' | 'sources' | 'facilitator';
export type Mode = 'practice' | 'assessed';
/** The parts of a role-play that are not scenes. */
export type SectionName = 'personas' | 'scales' | 'rules' | 'plan';

/** Words for one meaning: the first is the one the formatter writes, the others are understood too. */
export type Words = readonly [string, ...string[]];

/** The words of the course format in one language. All are compared folded (see `foldName`). */
export interface KeywordTable {
  /** Stands before a condition: `if trust ≥ 3`. */
  readonly ifBefore: Words;
  /** Stands after a condition; Kazakh only: `сенім ≥ 3 болса`, `уәде болса`. */
  readonly ifAfter: readonly string[];
  /** Stands after a memory that must not be there; Kazakh only: `уәде болмаса`. */
  readonly ifNotAfter: readonly string[];
  /** Stands between `if` and a memory that must not be there. */
  readonly not: readonly string[];
  readonly otherwise: Words;
  readonly remember: Words;
  readonly once: Words;
  /** Whole chips. */
  readonly endings: Readonly<Record<Ending, Words>>;
  /** Stands before the levels of a chip: `for: senior, middle`. */
  readonly levelsFor: Words;
  readonly levels: Readonly<Record<LevelId, Words>>;
  readonly modes: Readonly<Record<Mode, Words>>;
  readonly feedback: Readonly<Record<FeedbackMoment, Words>>;
  readonly kinds: Readonly<Record<FileKind, Words>>;
  /** `# Personas`; `rules` is recognised by its first word. */
  readonly sections: Readonly<Record<SectionName, Words>>;
  /** The learner, who may always speak. */
  readonly learner: Words;
  readonly match: Words;
  readonly order: Words;
  readonly bestWorst: Words;
  /** Stands before `1–5: low … high`. */
  readonly scale: Words;
  /** `reflection from 200 characters`: the word in front; the number is the fewest characters. */
  readonly reflection: Words;
  /** `2 points`: stands after the number. */
  readonly points: Words;
  /** `weight 0.5`: stands before the number. */
  readonly weight: Words;
  readonly trueWord: Words;
  readonly falseWord: Words;
  /** `> **Case.** …` and `> **Rule.** …` */
  readonly callouts: Readonly<Record<'case' | 'rule', Words>>;
}
