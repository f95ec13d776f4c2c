import type { UnitState } from '../model/learner-state.ts';

/** A unit that may be tried as often as the learner likes, or as often as the course says. */
export interface Counted {
  readonly mode: 'practice' | 'assessed';
  /** 0 or absent: any number. */
  readonly attempts?: number | undefined;
}

/** Attempts still open; `Infinity` where they are not counted: in practice, and where the course sets no number. */
export function attemptsLeft({ mode, attempts = 0 }: Counted, unit: Pick<UnitState, 'attempts'>): number {
  return mode === 'practice' || attempts === 0 ? Infinity : Math.max(0, attempts - unit.attempts);
}
