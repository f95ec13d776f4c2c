/** What the small LMS keeps about one learner and one package. Spoken between its server and its page. */
export interface LmsRecord {
  /** Grows with every save, so that a late one cannot overwrite a newer one. */
  readonly revision: number;
  readonly sessions: number;
  readonly totalSeconds: number;
  /** Everything committed: data model element → value. */
  readonly data: Readonly<Record<string, string>>;
  /** Calls of the last sessions, newest last. */
  readonly log: readonly LogLine[];
}

export interface LogLine {
  readonly session: number;
  /** Seconds since the session began. */
  readonly at: number;
  readonly call: string;
  readonly args: readonly string[];
  readonly result: string;
  /** Error code after the call; "0" is none. */
  readonly error: string;
}

export const emptyRecord: LmsRecord = { revision: 0, sessions: 0, totalSeconds: 0, data: {}, log: [] };

/** A package as the LMS knows it: from its manifest alone, like any LMS. */
export interface PackageSummary {
  readonly fileName: string;
  readonly title: string;
  readonly runtime: 'scorm12' | 'scorm2004';
  /** For people: "SCORM 2004 3rd Edition". */
  readonly standard: string;
  readonly size: number;
  /** Page to launch. */
  readonly launch: string;
  /** Objectives the manifest declares, in order: they exist before the first session. */
  readonly objectives: readonly string[];
}
