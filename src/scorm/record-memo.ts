/**
 * What the record remembers for itself, in front of the learner's state in `suspend_data`: some LMSs never tell what
 * was written to them, and a status must not be lowered by one that does not know it.
 */
import { shortCheck } from '../engine/check-value.ts';
import type { RecordStatus } from './record-dialect.ts';

export interface RecordMemo {
  readonly status: RecordStatus;
  /** Interactions reported so far. */
  readonly interactions: number;
  /** Counts the saves: of two copies the one with the higher number is the later one. */
  readonly revision: number;
  /** Commits this attempt has cost so far. Not counted beyond `MOST_COMMITS`. */
  readonly commits: number;
  /** The highest score reported, whole: some LMSs cannot be asked for it, and it must not go down. */
  readonly score: number;
}

export const MOST_COMMITS = 36 ** 2 - 1;

export const emptyMemo: RecordMemo = { status: { completion: 'incomplete', success: 'unknown' }, interactions: 0, revision: 0, commits: 0, score: 0 };

const successes = { u: 'unknown', p: 'passed', f: 'failed' } as const;
const MEMO = /^(r1([ic])([upf])([0-9a-z]{1,6})\.([0-9a-z]{1,7})\.([0-9a-z]{1,2})\.([0-9a-z]{1,2}))~([0-9a-z]{2})/;

/** At most `RECORD_MEMO_LENGTH` characters, which the worst case of a course reckons with. */
export function encodeMemo({ status, interactions, revision, commits, score }: RecordMemo): string {
  const content = `r1${status.completion[0]!}${status.success[0]!}${[interactions, revision, Math.min(commits, MOST_COMMITS), Math.round(score)].map((count) => count.toString(36)).join('.')}`;
  return `${content}~${shortCheck(content)}`;
}

/**
 * What is saved: the memo and the state behind it. The compiler has proved that it fits. Should it not, the beginning is
 * better than nothing: it can be read.
 */
export function suspendData(memo: RecordMemo, state: string, limit: number): string {
  return `${encodeMemo(memo)}${state}`.slice(0, limit);
}

export interface SuspendData {
  readonly memo: RecordMemo;
  /** Undefined where there is none. */
  readonly state: string | undefined;
}

/** Splits what was saved. A damaged memo is forgotten, the state after it is not. */
export function readSuspendData(text: string): SuspendData {
  const match = MEMO.exec(text);
  if (!match) return { memo: emptyMemo, state: text === '' ? undefined : text };
  const [whole, content = '', completion, success, interactions = '0', revision = '0', commits = '0', score = '0', check] = match;
  const state = text.slice(whole.length);
  const memo: RecordMemo = {
    status: { completion: completion === 'c' ? 'completed' : 'incomplete', success: successes[success as keyof typeof successes] },
    interactions: Number.parseInt(interactions, 36),
    revision: Number.parseInt(revision, 36),
    commits: Number.parseInt(commits, 36),
    score: Number.parseInt(score, 36),
  };
  return { memo: check === shortCheck(content) ? memo : emptyMemo, state: state === '' ? undefined : state };
}
