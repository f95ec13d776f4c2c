import type { LmsRecord, PackageSummary } from '../lms-record.ts';
import { secondsSince, withCall } from './call-log.ts';
import type { ApiFunction, LmsSession, SessionState } from './lms-session.ts';
import { keptData, openingData, timeElements, type Launch } from './opening-data.ts';
import { createRunTime, type RunTime } from './run-time.ts';
import { secondsOf } from './session-time.ts';
import { strictError } from './strict-rules.ts';


/** One session of one learner with one package: the LMS's side of it. Only what is committed gets into the record. */
export class Session implements LmsSession {
  state: SessionState = 'launched';
  online = true;
  record: LmsRecord;
  /** What the package has written so far, committed or not. */
  readonly live: Record<string, string>;
  readonly summary: PackageSummary;
  readonly #runTime: RunTime;
  readonly #started = performance.now();
  readonly #onChange: (saved: boolean) => void;
  /** Error of the strict rules for the last call; "0" when scorm-again had the say. */
  #refused = '0';

  constructor(summary: PackageSummary, before: LmsRecord, launch: Launch, onChange: (saved: boolean) => void) {
    this.summary = summary;
    this.record = { ...before, sessions: before.sessions + 1, data: keptData(summary, before) };
    this.live = { ...this.record.data };
    this.#runTime = createRunTime(summary.runtime, openingData(summary, before, launch));
    this.#onChange = onChange;
  }

  apis(): Readonly<Record<string, object>> {
    return { [this.summary.runtime === 'scorm12' ? 'API' : 'API_1484_11']: this.api() };
  }

  /** The object to stand at `window.API` or `window.API_1484_11`. */
  api(): Readonly<Record<string, ApiFunction>> {
    const [prefix, terminate] = this.summary.runtime === 'scorm12' ? ['LMS', 'LMSFinish'] : ['', 'Terminate'];
    return {
      [`${prefix}Initialize`]: this.#heard('Initialize', () => this.#initialize(), false),
      [terminate]: this.#heard('Terminate', () => this.#terminate(), true),
      [`${prefix}GetValue`]: this.#heard('GetValue', (element = '') => this.#runTime.getValue(element), false),
      [`${prefix}SetValue`]: this.#heard('SetValue', (element = '', value = '') => this.#setValue(element, value), false),
      [`${prefix}Commit`]: this.#heard('Commit', () => this.#commit(), true),
      [`${prefix}GetLastError`]: () => this.#lastError(),
      [`${prefix}GetErrorString`]: (code = '') => this.#runTime.errorString(code),
      [`${prefix}GetDiagnostic`]: (code = '') => this.#runTime.diagnostic(code),
    };
  }

  /** From here on every call falls on deaf ears, as if the browser had been shut down. */
  kill(): void {
    this.state = 'killed';
    this.#onChange(false);
  }

  #heard(call: string, act: ApiFunction, saves: boolean): ApiFunction {
    return (...given) => {
      if (this.state === 'killed') return 'false';
      const args = given.map(String);
      this.#refused = '0';
      const result = act(...args);
      const line = { session: this.record.sessions, at: secondsSince(this.#started), call, args, result, error: this.#lastError() };
      this.record = { ...this.record, log: withCall(this.record.log, line) };
      this.#onChange(saves);
      return result;
    };
  }

  #initialize(): string {
    this.state = 'running';
    return this.#runTime.initialize();
  }

  #setValue(element: string, value: string): string {
    this.#refused = strictError(this.summary.runtime, element, value);
    if (this.#refused !== '0') return 'false';
    const result = this.#runTime.setValue(element, value);
    if (result === 'true') this.live[element] = value;
    return result;
  }

  /** @spec SCORM 1.2 RTE 3.4.4 (101); SCORM 2004 RTE 3.1.7 (391) */
  #cut(): string {
    this.#refused = this.summary.runtime === 'scorm12' ? '101' : '391';
    return 'false';
  }

  #commit(): string {
    if (!this.online) return this.#cut();
    const result = this.#runTime.commit();
    if (this.state === 'running') this.#keep(0);
    return result;
  }

  #terminate(): string {
    if (!this.online) return this.#cut();
    const result = this.#runTime.terminate();
    if (this.state !== 'running') return result;
    this.state = 'finished';
    this.#keep(secondsOf(this.live[timeElements[this.summary.runtime]] ?? ''));
    return result;
  }

  /** @param seconds of this session, which an LMS adds up only when it ends */
  #keep(seconds: number): void {
    const { revision, totalSeconds } = this.record;
    this.record = { ...this.record, revision: revision + 1, totalSeconds: totalSeconds + seconds, data: { ...this.live } };
  }

  #lastError(): string {
    return this.#refused === '0' ? this.#runTime.lastError() : this.#refused;
  }
}
