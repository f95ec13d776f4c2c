import type { LmsRecord, PackageSummary } from '../lms-record.ts';
import { secondsSince, withCall } from './call-log.ts';
import type { ApiFunction, LmsSession, SessionState } from './lms-session.ts';
import type { StrictLms } from './stubs/strict-lms.ts';

const ENDS = /^(?:LMSFinish|Terminate)$/u;
const OPENS = /Initialize$/u;
const SAVES = /Commit$/u;
const QUIET = /GetLastError$|GetErrorString$|GetDiagnostic$/u;

/** The window above the course, with what the LMS has put into it. */
type Above = Readonly<Record<string, Readonly<Record<string, ApiFunction>> | undefined>>;

/** A session with one of the difficult LMSs: the LMS itself lives on from session to session, as a real one does. */
export class StubSession implements LmsSession {
  state: SessionState = 'launched';
  online = true;
  record: LmsRecord;
  readonly summary: PackageSummary;
  readonly #lms: StrictLms;
  readonly #started = performance.now();
  readonly #onChange: (saved: boolean) => void;
  readonly #above: Above;

  constructor(summary: PackageSummary, lms: StrictLms, before: LmsRecord, onChange: (saved: boolean) => void) {
    this.summary = summary;
    this.#lms = lms;
    this.#onChange = onChange;
    this.record = { ...before, sessions: before.sessions + 1, data: Object.fromEntries(lms.stored) };
    this.#above = lms.launch().parent as unknown as Above;
  }

  get live(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#lms.values);
  }

  /** Looked up at every call: some put their objects up late. */
  apis(): Readonly<Record<string, object>> {
    return Object.fromEntries(['API', 'API_1484_11'].flatMap((name) => {
      const api = this.#above[name];
      return api ? [[name, Object.fromEntries(Object.entries(api).map(([call, act]) => [call, this.#heard(call, act)]))]] : [];
    }));
  }

  kill(): void {
    this.state = 'killed';
    this.#onChange(false);
  }

  #heard(call: string, act: ApiFunction): ApiFunction {
    return (...given) => {
      if (this.state === 'killed') return 'false';
      const args = given.map(String);
      const cut = !this.online && (SAVES.test(call) || ENDS.test(call));
      const result = cut ? 'false' : act(...args);
      if (!QUIET.test(call)) this.#note(call, args, String(result), cut);
      return result;
    };
  }

  #note(call: string, args: readonly string[], result: string, cut: boolean): void {
    if (OPENS.test(call) && result === 'true') this.state = 'running';
    if (ENDS.test(call) && result === 'true') this.state = 'finished';
    const rejected = this.#lms.rejected.at(-1);
    const isRefused = cut || (result === 'false' && rejected !== undefined);
    const line = { session: this.record.sessions, at: secondsSince(this.#started), call: call.replace(/^LMS/u, ''), args, result, error: isRefused ? String(cut ? 101 : rejected?.code) : '0' };
    const { revision } = this.record;
    this.record = { ...this.record, revision: revision + 1, data: Object.fromEntries(this.#lms.stored), log: withCall(this.record.log, line) };
    this.#onChange(SAVES.test(call) || ENDS.test(call));
  }
}
