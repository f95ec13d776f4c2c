/**
 * An LMS that does exactly what the standard says and forgives nothing: every call it had to refuse is kept in
 * `rejected`. Quirky LMSs are made from it by overriding one thing. `stored` is what survives a session.
 */
import type { DataModel, ElementRule } from './data-model.ts';
import { fakeWindow } from './fake-window.ts';

export interface RejectedCall {
  readonly call: string;
  readonly element: string;
  readonly value: string;
  readonly code: number;
}

export interface StoredRecord {
  readonly status: string;
  readonly success: string;
  readonly score: string;
  readonly state: string;
  readonly location: string;
  readonly exit: string;
  /** Ids of interactions, in order. */
  readonly interactions: readonly string[];
}

type Phase = 'new' | 'open' | 'ended';

export class StrictLms {
  readonly model: DataModel;
  readonly rejected: RejectedCall[] = [];
  /** Every call of every session, as `SetValue cmi.exit=suspend`. */
  readonly calls: string[] = [];
  /** Commits that worked. */
  accepted = 0;
  stored = new Map<string, string>();
  protected live = new Map<string, string>();
  protected phase: Phase = 'new';
  protected leaving = false;
  #lastError = 0;

  constructor(model: DataModel) {
    this.model = model;
  }

  /** Opens the course in a new page. What was not saved is gone. */
  launch(tab: Storage | undefined = undefined): Window {
    this.phase = 'new';
    this.leaving = false;
    this.live = this.restore();
    return this.window(tab);
  }

  /** The browser begins to take the page down. */
  pageGoes(): void {
    this.leaving = true;
  }

  /** The learner thinks for a while, and the page stays. */
  timePasses(): void {
    // Nothing is on its way: every call has had its effect when it returns.
  }

  /** What the course has written or been given, kept or not. */
  get values(): ReadonlyMap<string, string> {
    return this.live;
  }

  /** What a teacher would find. */
  get record(): StoredRecord {
    const { names } = this.model;
    const read = (element: string): string => this.stored.get(element) ?? '';
    return {
      status: read(names.status), success: read('cmi.success_status'), score: read(names.score), state: read('cmi.suspend_data'),
      location: read(names.location), exit: read(names.exit), interactions: this.entries(this.stored, 'cmi.interactions'),
    };
  }

  protected window(tab: Storage | undefined): Window {
    return fakeWindow({ tab, parent: { [this.model.names.object]: this.api() } });
  }

  protected restore(): Map<string, string> {
    const { names } = this.model;
    const exit = this.stored.get(names.exit);
    const entry = this.stored.size === 0 ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
    const live = new Map([...Object.entries(this.model.initially), ...this.stored, [names.entry, entry]]);
    live.delete(names.exit);
    return live;
  }

  /** What a commit or the end of the session keeps. */
  protected persist(): void {
    this.stored = new Map(this.live);
  }

  protected answer(element: string): readonly [value: string, code: number] {
    if (element.endsWith('._count')) return [String(this.entries(this.live, element.slice(0, -'._count'.length)).length), 0];
    const rule = this.ruleFor(element);
    if (!rule) return ['', this.model.errors.unknown];
    if (rule.access === 'write') return ['', this.model.errors.writeOnly];
    const value = this.live.get(element);
    return value === undefined ? ['', this.model.runtime === 'scorm2004' ? 403 : 0] : [value, 0];
  }

  protected accept(element: string, value: string): number {
    const code = this.check(element, value);
    if (code === 0) this.live.set(element, value);
    return code;
  }

  protected check(element: string, value: string): number {
    const rule = this.ruleFor(element);
    const { errors } = this.model;
    if (!rule) return errors.unknown;
    if (rule.access === 'read') return errors.readOnly;
    return this.checkPlace(element, value) || rule.check(value, { sibling: (name) => this.live.get(`${entryOf(element)}.${name}`) ?? '' });
  }

  /** Lists: the numbers follow each other, the id comes first, ids of objectives are unique and never change. */
  protected checkPlace(element: string, value: string): number {
    const match = /^(cmi\.(objectives|interactions))\.(\d+)\.(.+)$/.exec(element);
    if (!match) return 0;
    const [, list = '', kind, place = '', field = ''] = match;
    const ids = this.entries(this.live, list);
    const { errors } = this.model;
    if (Number(place) > ids.length) return errors.gap;
    if (field === 'id' && kind === 'objectives') return this.#checkObjective(ids, Number(place), value);
    if (field !== 'id' && Number(place) === ids.length) return errors.order;
    const needsType = kind === 'interactions' && /^(correct_responses|student_response|learner_response|weighting|result)/.test(field);
    return needsType && !this.live.has(`${entryOf(element)}.type`) ? errors.order : 0;
  }

  #checkObjective(ids: readonly string[], place: number, value: string): number {
    const known = ids[place];
    if (known !== undefined) return known === value ? 0 : this.model.errors.duplicate;
    return ids.includes(value) ? this.model.errors.duplicate : 0;
  }

  protected commit(): number {
    this.persist();
    return 0;
  }

  protected end(): number {
    this.persist();
    return 0;
  }

  protected ruleFor(element: string): ElementRule | undefined {
    return this.model.rules.find((rule) => rule.element.test(element));
  }

  protected entries(values: ReadonlyMap<string, string>, list: string): readonly string[] {
    const ids: string[] = [];
    for (let id = values.get(`${list}.0.id`); id !== undefined; id = values.get(`${list}.${ids.length}.id`)) ids.push(id);
    return ids;
  }

  /** The object the content finds. Overridden by LMSs whose calls answer otherwise. */
  protected api(): Record<string, (...values: string[]) => unknown> {
    const calls = {
      open: (...values: string[]) => this.#open(values),
      end: (...values: string[]) => this.#end(values),
      get: (element: string) => this.#get(element),
      set: (element: string, value: string) => this.#set(element, value),
      commit: (...values: string[]) => this.#commit(values),
      lastError: () => String(this.#lastError),
    };
    return this.model.runtime === 'scorm12'
      ? { LMSInitialize: calls.open, LMSFinish: calls.end, LMSGetValue: calls.get, LMSSetValue: calls.set, LMSCommit: calls.commit, LMSGetLastError: calls.lastError }
      : { Initialize: calls.open, Terminate: calls.end, GetValue: calls.get, SetValue: calls.set, Commit: calls.commit, GetLastError: calls.lastError };
  }

  #open(values: readonly string[]): string {
    this.calls.push('Initialize');
    const code = this.phase === 'new' ? this.#argument(values) : this.model.errors.openTwice;
    if (code === 0) this.phase = 'open';
    return this.#result('Initialize', '', '', code);
  }

  #end(values: readonly string[]): string {
    this.calls.push('Terminate');
    const code = this.phase === 'open' ? this.#argument(values) || this.end() : this.model.errors.notOpen.end;
    if (code === 0) this.phase = 'ended';
    return this.#result('Terminate', '', '', code);
  }

  #commit(values: readonly string[]): string {
    this.calls.push('Commit');
    const code = this.phase === 'open' ? this.#argument(values) || this.commit() : this.model.errors.notOpen.commit;
    if (code === 0) this.accepted += 1;
    return this.#result('Commit', '', '', code);
  }

  #get(element: string): string {
    this.calls.push(`GetValue ${element}`);
    const [value, code] = this.phase === 'open' ? this.answer(element) : ['', this.model.errors.notOpen.get];
    this.#lastError = code;
    // Nothing set yet is an answer, not a mistake of the one who asks.
    if (code !== 0 && code !== 403) this.rejected.push({ call: 'GetValue', element, value: '', code });
    return value;
  }

  #set(element: string, value: string): string {
    this.calls.push(`SetValue ${element}=${value}`);
    const code = this.phase !== 'open' ? this.model.errors.notOpen.set : typeof value === 'string' ? this.accept(element, value) : this.model.errors.argument;
    return this.#result('SetValue', element, value, code);
  }

  #argument(values: readonly unknown[]): number {
    return values.length === 1 && values[0] === '' ? 0 : this.model.errors.argument;
  }

  #result(call: string, element: string, value: string, code: number): string {
    this.#lastError = code;
    if (code !== 0) this.rejected.push({ call, element, value, code });
    return code === 0 ? 'true' : 'false';
  }
}

function entryOf(element: string): string {
  return element.split('.').slice(0, 3).join('.');
}
