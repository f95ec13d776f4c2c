/** What a course did when it was launched in a browser, with an LMS around it that writes everything down. */
export type Runtime = 'scorm12' | 'scorm2004';

export interface RecordedCall {
  /** Which of the two objects was called. */
  readonly api: Runtime;
  /** As called: `LMSSetValue`, `SetValue` … */
  readonly name: string;
  readonly args: readonly string[];
}

export interface CourseRun {
  readonly calls: readonly RecordedCall[];
  /** How many of them came before the page was left. */
  readonly callsBeforeLeaving: number;
  /** How many of them came before anything was clicked. */
  readonly callsAtLaunch: number;
  readonly scriptErrors: readonly string[];
  /** Paths in the package that are not there. */
  readonly notFound: readonly string[];
  /** Other servers the course wanted something from. */
  readonly hosts: readonly string[];
  /** Buttons pressed to see more. */
  readonly clicks: number;
}

export type CallKind = 'open' | 'end' | 'get' | 'set' | 'commit' | 'other';

const kinds: Readonly<Record<string, CallKind>> = {
  LMSInitialize: 'open', Initialize: 'open', LMSFinish: 'end', Terminate: 'end', LMSGetValue: 'get', GetValue: 'get', LMSSetValue: 'set', SetValue: 'set', LMSCommit: 'commit', Commit: 'commit',
};

export function kindOf({ name }: RecordedCall): CallKind {
  return kinds[name] ?? 'other';
}
