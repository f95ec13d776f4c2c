/**
 * One session with the LMS: opened once, ended once, silent afterwards. Nothing an LMS says or throws gets past here.
 * What it refused is kept as `faults`, for people who look for the reason.
 */
import type { ScormApi } from './scorm-api.ts';

export interface ScormFault {
  readonly call: 'open' | 'end' | 'set' | 'commit';
  readonly element: string;
  /** The LMS's own number, or -1 when the call threw. */
  readonly code: number;
}

/** `sent`: accepted, now or before; `unsupported`: the LMS does not have the element; `refused`: not this value, or not now. */
export type SetOutcome = 'sent' | 'unsupported' | 'refused';

const THREW = -1;
const ALREADY_OPEN = 103;
/** Not implemented; Moodle answers 201 for an element of SCORM 1.2 that it does not have. @spec SCORM 1.2 RTE 3.3.3 */
const NOT_IMPLEMENTED: ReadonlySet<number> = new Set([201, 401, 402]);
/** The value itself is wrong: sending it again would not help. */
const WRONG_VALUE: ReadonlySet<number> = new Set([405, 406, 407]);
const MOST_FAULTS = 100;

export class ScormSession {
  readonly faults: ScormFault[] = [];
  private readonly api: ScormApi;
  /** An element every LMS can be asked for. */
  private readonly probe: string;
  private state: 'closed' | 'open' | 'ended' = 'closed';
  private readonly sent = new Map<string, string>();
  private readonly wrong = new Map<string, string>();
  private readonly unsupported = new Set<string>();
  /** Elements the LMS tells back after they were set. */
  private readonly echoed = new Set<string>();

  constructor(api: ScormApi, probe: string) {
    this.api = api;
    this.probe = probe;
  }

  get isOpen(): boolean {
    return this.state === 'open';
  }

  /** Whether the session is open afterwards; if not, it can be tried again. An LMS page that had opened it is no obstacle. */
  open(): boolean {
    if (this.state !== 'closed') return this.isOpen;
    const code = this.call('open', '', () => this.api.open());
    if (code === 0 || code === ALREADY_OPEN || (code !== THREW && this.answers())) this.state = 'open';
    return this.isOpen;
  }

  private answers(): boolean {
    this.read(this.probe);
    return this.lastError() === 0;
  }

  end(): boolean {
    if (!this.isOpen) return false;
    this.state = 'ended';
    return this.call('end', '', () => this.api.end()) === 0;
  }

  /** What the LMS knows, or "": many know less than they should, and none may be relied on to know what was written. */
  get(element: string): string {
    return this.isOpen ? this.read(element) : '';
  }

  /** Lower case, for words: LMSs differ in capitals. */
  word(element: string): string {
    return this.get(element).trim().toLowerCase();
  }

  /** A number, or undefined where the LMS gave none. */
  number(element: string): number | undefined {
    const text = this.get(element).trim();
    return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  /** Sends a value unless the LMS has it from this session already. */
  set(element: string, value: string): SetOutcome {
    return this.sent.get(element) === value && this.isOpen ? 'sent' : this.send(element, value);
  }

  /**
   * The same for a value that some LMSs lose whenever they commit. They show it: the value was told back once and is
   * not there any more. An LMS that never tells anything back is believed to keep what it is given.
   */
  keep(element: string, value: string): SetOutcome {
    const isThere = this.isOpen && this.sent.get(element) === value && (!this.echoed.has(element) || this.word(element) === value);
    if (isThere) return 'sent';
    const outcome = this.send(element, value);
    if (outcome === 'sent' && this.word(element) === value) this.echoed.add(element);
    return outcome;
  }

  private send(element: string, value: string): SetOutcome {
    if (!this.isOpen) return 'refused';
    const kind = element.replace(/\.\d+(?=\.|$)/g, '.n');
    if (this.unsupported.has(kind)) return 'unsupported';
    if (this.wrong.get(element) === value) return 'refused';
    const code = this.call('set', element, () => this.api.set(element, value));
    if (code === 0) this.sent.set(element, value);
    if (WRONG_VALUE.has(code)) this.wrong.set(element, value);
    if (NOT_IMPLEMENTED.has(code)) this.unsupported.add(kind);
    return code === 0 ? 'sent' : NOT_IMPLEMENTED.has(code) ? 'unsupported' : 'refused';
  }

  commit(): boolean {
    return this.isOpen && this.call('commit', '', () => this.api.commit()) === 0;
  }

  /** 0 when it went well. "false" without an error number counts as well: some LMSs answer so. */
  private call(call: ScormFault['call'], element: string, make: () => unknown): number {
    const code = this.outcome(make);
    if (code !== 0) this.faults.push({ call, element, code });
    if (this.faults.length > MOST_FAULTS) this.faults.shift();
    return code;
  }

  private outcome(make: () => unknown): number {
    try {
      return String(make()).toLowerCase() === 'true' ? 0 : this.lastError();
    } catch {
      return THREW;
    }
  }

  private lastError(): number {
    try {
      const code = Number(this.api.lastError());
      return Number.isNaN(code) ? 0 : code;
    } catch {
      return THREW;
    }
  }

  private read(element: string): string {
    try {
      const value = this.api.get(element);
      return value === null || value === undefined ? '' : String(value);
    } catch {
      // An LMS that cannot be asked knows nothing.
      return '';
    }
  }
}
