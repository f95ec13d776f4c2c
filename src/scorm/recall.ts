/** What is known of a learner when a session opens, from the LMS and from the tab: which of the two to believe. */
import { higher, type RecordStatus } from './record-dialect.ts';
import { readSuspendData, type RecordMemo, type SuspendData } from './record-memo.ts';
import type { CopiedState } from './tab-copy.ts';

/**
 * The later of the two, and the highest status either has seen. The copy is not believed where the LMS has begun a new
 * attempt: it had stored a finished course and now knows of none.
 */
export function recall(suspendData: string, status: RecordStatus, copy: CopiedState): SuspendData {
  const kept = readSuspendData(suspendData);
  const copied = readSuspendData(copy.text);
  const reached = higher(kept.memo.status, status);
  const isNewAttempt = copy.stored && copied.memo.status.completion === 'completed' && reached.completion === 'incomplete';
  if (isNewAttempt) return { ...kept, memo: { ...kept.memo, status: reached } };
  const known = isBetter(copied, kept) ? copied : kept;
  return { state: known.state, memo: together({ ...known.memo, status: reached }, copied.memo) };
}

/** One memo of what two have seen. */
export function together(one: RecordMemo, other: RecordMemo): RecordMemo {
  return {
    status: higher(one.status, other.status),
    interactions: Math.max(one.interactions, other.interactions),
    revision: Math.max(one.revision, other.revision),
    commits: Math.max(one.commits, other.commits),
  };
}

/** Whether the tab's copy is to be used. At the same number of saves it is the text the LMS should have, undamaged. */
export function isBetter(copied: SuspendData, kept: SuspendData): boolean {
  if (copied.state === undefined || kept.state === undefined) return copied.state !== undefined;
  return copied.memo.revision > 0 && copied.memo.revision >= kept.memo.revision;
}
