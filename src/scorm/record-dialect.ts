import type { InteractionRecord, ObjectiveRecord, RecordSnapshot } from './learner-record.ts';
import type { ScormSession } from './scorm-session.ts';

/** One element and the value it is to have. */
export type Assignment = readonly [element: string, value: string];

/** What has been achieved and may never be taken back. */
export interface RecordStatus {
  readonly completion: RecordSnapshot['completion'];
  readonly success: RecordSnapshot['success'];
}

/** How a session is left: see `LearnerRecord.close`. */
export type Leaving = 'suspend' | 'finish' | 'unload';

/** All that differs between the two run-times: names of elements and forms of values. The order of sending does not. */
export interface RecordDialect {
  readonly elements: {
    readonly mode: string;
    readonly learner: string;
    readonly language: string;
    readonly state: string;
    readonly location: string;
    readonly sessionTime: string;
    readonly exit: string;
    readonly rawScore: string;
  };
  /** Whether ids of interactions sent earlier can be read. */
  readonly readsInteractions: boolean;
  readStatus(session: ScormSession): RecordStatus;
  /** Whether the LMS has a status at all, or still has to be told that the course was begun. */
  hasStatus(session: ScormSession): boolean;
  /** Pass mark the LMS will apply by itself, in percent. */
  passMark(session: ScormSession): number | undefined;
  /** The status to send for a snapshot. */
  settle(snapshot: RecordSnapshot): RecordStatus;
  status(status: RecordStatus): readonly Assignment[];
  score(score: number): readonly Assignment[];
  progress(progress: number): readonly Assignment[];
  /** The first assignment is the id. */
  objective(index: number, objective: ObjectiveRecord): readonly Assignment[];
  /** The first assignment is the id. */
  interaction(index: number, id: string, interaction: InteractionRecord): readonly Assignment[];
  sessionTime(milliseconds: number): string;
  /** Whether the session is to be gone on with next time, or the LMS may begin a new attempt. */
  exit(how: 'suspend' | 'over'): string;
  /** What the LMS should do once the session has ended. */
  navigation(leaving: Leaving): readonly Assignment[];
}

/** The higher of two statuses, part by part. Failed may still become passed. */
export function higher(one: RecordStatus, other: RecordStatus): RecordStatus {
  const successes = [one.success, other.success];
  return {
    completion: one.completion === 'completed' || other.completion === 'completed' ? 'completed' : 'incomplete',
    success: successes.includes('passed') ? 'passed' : successes.includes('failed') ? 'failed' : 'unknown',
  };
}

/** Id under which a competency is reported: the one the manifest declares. */
export function objectiveId(competency: string): string {
  return `comp_${competency.replace(/[^A-Za-z0-9_]/g, '_')}`;
}
