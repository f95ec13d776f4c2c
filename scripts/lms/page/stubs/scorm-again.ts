import { Scorm12API, Scorm2004API } from 'scorm-again';
import { StrictLms } from './strict-lms.ts';

const settings = {
  autocommit: false,
  logLevel: 5,
  lmsCommitUrl: '/commit',
  httpService: { processHttpRequest: () => ({ result: 'true', errorCode: 0 }), updateSettings: () => undefined },
};

/** The calls of both versions under one name each. */
interface Engine {
  open(): string;
  end(): string;
  get(element: string): string;
  set(element: string, value: string): string;
  commit(): string;
  error(): number;
  load(values: Record<string, string>): void;
  values(): object;
}

/** The scorm-again library, watched by the strict LMS: what either of them refuses was wrong. */
export class ScormAgain extends StrictLms {
  #engine: Engine | undefined;

  protected override restore(): Map<string, string> {
    const live = super.restore();
    this.#engine = this.model.runtime === 'scorm12' ? engine12() : engine2004();
    this.#engine.load(Object.fromEntries(live));
    this.#engine.open();
    return live;
  }

  protected override answer(element: string): readonly [string, number] {
    const [, code] = super.answer(element);
    return code === 0 ? [String(this.#engine!.get(element)), 0] : ['', code];
  }

  protected override accept(element: string, value: string): number {
    return super.accept(element, value) || (this.#engine!.set(element, value) === 'true' ? 0 : this.#engine!.error() || -1);
  }

  protected override commit(): number {
    return this.#engine!.commit() === 'true' ? super.commit() : this.#engine!.error();
  }

  protected override end(): number {
    return this.#engine!.end() === 'true' ? super.end() : this.#engine!.error();
  }

  protected override persist(): void {
    const kept = Object.entries(this.#engine!.values()).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '');
    this.stored = new Map(kept);
  }
}

function engine12(): Engine {
  const api = new Scorm12API(settings as never);
  return {
    open: () => api.LMSInitialize(''), end: () => api.LMSFinish(''), get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value), commit: () => api.LMSCommit(''), error: () => Number(api.LMSGetLastError()),
    load: (values) => api.loadFromFlattenedJSON(values, ''), values: () => api.getFlattenedCMI(),
  };
}

function engine2004(): Engine {
  const api = new Scorm2004API(settings as never);
  return {
    open: () => api.Initialize(''), end: () => api.Terminate(''), get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value), commit: () => api.Commit(''), error: () => Number(api.GetLastError()),
    load: (values) => api.loadFromFlattenedJSON(values, ''), values: () => api.getFlattenedCMI(),
  };
}
