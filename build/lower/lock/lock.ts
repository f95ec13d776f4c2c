/**
 * Short ids that survive edits, kept in `ids.lock` beside course.yaml. A learner who comes back to an edited package is
 * known by these ids, so a part keeps its id when it is reworded or moved within its parent, and no id is given twice.
 */
import type { Code, UnitId } from '../../../src/model/common.schema.ts';

export interface LockedPart {
  readonly code: Code;
  /** First words in the language written first. */
  readonly text: string;
  readonly children: readonly LockedPart[];
}

export interface LockedUnit {
  readonly id: UnitId;
  readonly code: Code;
  /** Highest number ever given, per letter: what is retired is never given again. */
  readonly used: Readonly<Record<string, number>>;
  readonly parts: readonly LockedPart[];
}

export interface Lock {
  /** Highest unit number ever given. */
  readonly used: number;
  readonly units: readonly LockedUnit[];
}

export const emptyLock: Lock = { used: 0, units: [] };
