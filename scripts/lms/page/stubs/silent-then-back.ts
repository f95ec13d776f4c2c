import { StrictLms } from './strict-lms.ts';

/** A network that goes away for a while: commits fail, then they work again. */
export class SilentThenBack extends StrictLms {
  failures = 3;

  protected override commit(): number {
    this.failures -= 1;
    return this.failures >= 0 ? this.model.errors.commit : super.commit();
  }
}
