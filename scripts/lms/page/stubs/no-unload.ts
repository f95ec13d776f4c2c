import { StrictLms } from './strict-lms.ts';

/** A phone: the page is killed without any event but `visibilitychange`, so the session never ends. */
export class NoUnload extends StrictLms {
  protected override end(): number {
    return 0;
  }
}
