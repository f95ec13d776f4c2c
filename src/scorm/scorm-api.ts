import type { ScormProfile } from '../model/scorm-profile.ts';

/** The six calls both versions have, under one name each. The argument of open, end and commit is always "". */
export interface ScormApi {
  open(): unknown;
  end(): unknown;
  get(element: string): unknown;
  set(element: string, value: string): unknown;
  commit(): unknown;
  lastError(): unknown;
}

type Call = keyof ScormApi;

const names: Readonly<Record<ScormProfile['runtime'], Readonly<Record<Call, string>>>> = {
  scorm12: { open: 'LMSInitialize', end: 'LMSFinish', get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', lastError: 'LMSGetLastError' },
  scorm2004: { open: 'Initialize', end: 'Terminate', get: 'GetValue', set: 'SetValue', commit: 'Commit', lastError: 'GetLastError' },
};

/** Speaks to the object an LMS put up. May throw whatever the LMS throws. */
export function scormApi(object: object, runtime: ScormProfile['runtime']): ScormApi {
  const call = (name: Call, ...values: readonly string[]): unknown => {
    const method: unknown = Reflect.get(object, names[runtime][name]);
    if (typeof method !== 'function') throw new TypeError(`The LMS has no ${names[runtime][name]}.`);
    return Reflect.apply(method, object, values);
  };
  return {
    open: () => call('open', ''),
    end: () => call('end', ''),
    get: (element) => call('get', element),
    set: (element, value) => call('set', element, value),
    commit: () => call('commit', ''),
    lastError: () => call('lastError'),
  };
}
