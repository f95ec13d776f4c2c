/** What is known of a learner when a session opens, from the LMS and from the tab: which of the two to believe. */
import type { InteractionRecord } from './learner-record.ts';
import { higher, type RecordStatus } from './record-dialect.ts';
import { readSuspendData, type RecordMemo, type SuspendData } from './record-memo.ts';
import type { CopiedState } from './tab-copy.ts';

export interface Recalled extends SuspendData {
  /** The tab knows more than the LMS. */
  readonly isAhead: boolean;
  /** What the LMS has not been told yet. */
  readonly unsent: readonly InteractionRecord[];
}

/**
 * The later of the two, and the highest status either has seen. The copy is not believed where the LMS has begun a new
 * attempt: it had stored a finished course and now knows of none.
 */
export function recall(suspendData: string, status: RecordStatus, copy: CopiedState): Recalled {
  const kept = readSuspendData(suspendData);
  const copied = readSuspendData(copy.text);
  const reached = higher(kept.memo.status, status);
  const isNewAttempt = copy.stored && copied.memo.status.completion === 'completed' && reached.completion === 'incomplete';
  if (isNewAttempt) return { ...kept, memo: { ...kept.memo, status: reached }, isAhead: false, unsent: [] };
  const known = isBetter(copied, kept) ? copied : kept;
  return {
    state: known.state,
    memo: together({ ...known.memo, status: reached }, copied.memo),
    isAhead: known === copied && copied.state !== kept.state,
    unsent: known === copied ? copy.unsent : [],
  };
}

/** One memo of what two have seen. */
export function together(one: RecordMemo, other: RecordMemo): RecordMemo {
  return {
    status: higher(one.status, other.status),
    interactions: Math.max(one.interactions, other.interactions),
    revision: Math.max(one.revision, other.revision),
    commits: Math.max(one.commits, other.commits),
    score: Math.max(one.score, other.score),
  };
}

/** Whether the tab's copy is to be used. At the same number of saves it is the text the LMS should have, undamaged. */
export function isBetter(copied: SuspendData, kept: SuspendData): boolean {
  if (copied.state === undefined || kept.state === undefined) return copied.state !== undefined;
  return copied.memo.revision > 0 && copied.memo.revision >= kept.memo.revision;
}
