import { fakeWindow } from './fake-window.ts';
import { StrictLms } from './strict-lms.ts';

/** Saba, Kallidus: offers both versions at once; only the one of the package may be touched. */
export class TwoApis extends StrictLms {
  protected override window(tab: Storage | undefined): Window {
    const touched = (): string => {
      this.rejected.push({ call: 'the other API', element: '', value: '', code: -1 });
      return 'false';
    };
    const other = this.model.runtime === 'scorm12' ? { API_1484_11: { Initialize: touched } } : { API: { LMSInitialize: touched } };
    return fakeWindow({ tab, parent: { ...other, [this.model.names.object]: this.api() } });
  }
}
