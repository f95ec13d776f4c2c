import { fakeWindow, topWindow } from './fake-window.ts';
import { StrictLms } from './strict-lms.ts';

export const API_DELAY = 3_000;

/** Open edX: puts up its API three seconds after the content was loaded. `arrive` is that moment. */
export class LateApi extends StrictLms {
  arrive: () => void = () => undefined;

  protected override window(tab: Storage | undefined): Window {
    const above = topWindow({}) as Record<string, unknown>;
    this.arrive = () => {
      above[this.model.names.object] = this.api();
    };
    return fakeWindow({ tab, parent: above });
  }
}
