import { alienWindow, fakeWindow } from './fake-window.ts';
import { StrictLms } from './strict-lms.ts';

/** Plateau: the windows above are another origin's and throw; the API is with the window that opened the course. */
export class AlienParent extends StrictLms {
  protected override window(tab: Storage | undefined): Window {
    return fakeWindow({ tab, parent: alienWindow(alienWindow(undefined)), opener: { [this.model.names.object]: this.api() } });
  }
}
