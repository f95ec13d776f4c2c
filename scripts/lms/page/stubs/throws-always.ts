import { StrictLms } from './strict-lms.ts';

/** An LMS page with a broken script: every call throws. */
export class ThrowsAlways extends StrictLms {
  protected override api(): Record<string, (...values: string[]) => unknown> {
    return Object.fromEntries(Object.keys(super.api()).map((name) => [name, (): never => {
      throw new Error('Uncaught (in LMS)');
    }]));
  }
}
