import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { PackageSummary } from '../lms-record.ts';
import type { Data } from './opening-data.ts';

/** The functions of either generation under one set of names. */
export interface RunTime {
  initialize(): string;
  terminate(): string;
  getValue(element: string): string;
  setValue(element: string, value: string): string;
  commit(): string;
  lastError(): string;
  errorString(code: string): string;
  diagnostic(code: string): string;
}

/** `lmsCommitUrl: false` keeps it off the network; 5 is its word for silence. */
const settings = { autocommit: false, lmsCommitUrl: false, logLevel: 5 } as const;

export function createRunTime(runtime: PackageSummary['runtime'], data: Data): RunTime {
  return runtime === 'scorm12' ? scorm12(data) : scorm2004(data);
}

function scorm12(data: Data): RunTime {
  const api = new Scorm12API(settings);
  api.loadFromFlattenedJSON({ ...data });
  return {
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    getValue: (element) => String(api.LMSGetValue(element)),
    setValue: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => String(api.LMSGetLastError()),
    errorString: (code) => api.LMSGetErrorString(code),
    diagnostic: (code) => api.LMSGetDiagnostic(code),
  };
}

function scorm2004(data: Data): RunTime {
  const api = new Scorm2004API(settings);
  api.loadFromFlattenedJSON({ ...data });
  return {
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    getValue: (element) => String(api.GetValue(element)),
    setValue: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => String(api.GetLastError()),
    errorString: (code) => api.GetErrorString(code),
    diagnostic: (code) => api.GetDiagnostic(code),
  };
}
