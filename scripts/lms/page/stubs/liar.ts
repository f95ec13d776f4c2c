import { StrictLms } from './strict-lms.ts';

/** Chamilo 2.0.3: a commit answers "true" and stores nothing; only the end of the session does. */
export class Liar extends StrictLms {
  protected override commit(): number {
    return 0;
  }
}
