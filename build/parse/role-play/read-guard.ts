import type { Span } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import type { ConditionChip, GuardDocument } from './role-play-document.ts';
import type { Reading } from './reading.ts';

/** Reads conditions as they come and hands them to the part that follows. */
export interface GuardReader {
  /** Chips that may guard. Those of other kinds are left to the caller. */
  take(chips: readonly Chip[], span: Span): void;
  /** The guard for the part that comes now. */
  hand(): GuardDocument | undefined;
  /** Reports a guard that nothing followed. */
  close(): void;
  readonly waiting: boolean;
}

export const isGuardChip = (chip: Chip): boolean => chip.kind === 'scale-test' || chip.kind === 'memory-test' || chip.kind === 'otherwise' || chip.kind === 'once';
export const isCondition = (chip: Chip): chip is ConditionChip => chip.kind === 'scale-test' || chip.kind === 'memory-test';

export function createGuardReader({ reporter }: Pick<Reading, 'reporter'>): GuardReader {
  let pending: { chips: readonly Chip[]; span: Span } | undefined;
  let before: readonly ConditionChip[] = [];
  return {
    take(chips, span) {
      pending = pending ? { chips: [...pending.chips, ...chips], span: { ...pending.span, end: Math.max(pending.span.end, span.end) } } : { chips, span };
    },
    hand() {
      if (!pending) return undefined;
      const guard = guardOf(pending.chips, pending.span, before, reporter);
      pending = undefined;
      if (guard.tests.length > 0) before = guard.tests;
      return guard;
    },
    close() {
      for (const chip of pending?.chips ?? []) reporter.report('chip-guard-loose', chip.span, { chip: chip.text });
      pending = undefined;
    },
    get waiting() {
      return pending !== undefined;
    },
  };
}

/** `before`: the conditions that an `otherwise` takes the other side of. */
export function guardOf(chips: readonly Chip[], span: Span, before: readonly ConditionChip[], reporter: Reading['reporter']): GuardDocument {
  const own = chips.filter(isCondition);
  const otherwise = chips.find((chip) => chip.kind === 'otherwise');
  const once = chips.some((chip) => chip.kind === 'once');
  if (!otherwise) return { tests: own, negated: false, once, span };
  if (before.length === 0) reporter.report('chip-otherwise-loose', otherwise.span, { chip: otherwise.text });
  for (const chip of own) reporter.report('chip-otherwise-loose', chip.span, { chip: chip.text });
  return { tests: before, negated: before.length > 0, once, span };
}
