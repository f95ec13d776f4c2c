import type { LmsRecord, PackageSummary } from '../lms-record.ts';

export type SessionState = 'launched' | 'running' | 'finished' | 'killed';
export type ApiFunction = (...args: readonly string[]) => string;

/** The LMS's side of one session, whichever LMS it is. */
export interface LmsSession {
  readonly state: SessionState;
  readonly record: LmsRecord;
  /** What the package has written so far, committed or not. */
  readonly live: Readonly<Record<string, string>>;
  readonly summary: PackageSummary;
  /** False: the line to the server is cut. The page still answers, but nothing is kept, and a commit says so. */
  online: boolean;
  /** What to put into the window above the course, by name: `API`, `API_1484_11`. */
  apis(): Readonly<Record<string, object>>;
  /** From here on every call falls on deaf ears, as if the browser had been shut down. */
  kill(): void;
}
