import { StrictLms } from './strict-lms.ts';

/** Cornerstone: a commit while the page goes away is refused, the end of the session is not. */
export class CommitRefusedInUnload extends StrictLms {
  protected override commit(): number {
    return this.leaving ? this.model.errors.commit : super.commit();
  }
}
