import { scorm12Model } from './scorm12-model.ts';
import { StrictLms } from './strict-lms.ts';

/** Takes a state of any length, says "true" and keeps the first 4,096 characters. */
export class Truncate12 extends StrictLms {
  constructor() {
    super(scorm12Model(1_000_000));
  }

  protected override persist(): void {
    super.persist();
    this.stored.set('cmi.suspend_data', (this.stored.get('cmi.suspend_data') ?? '').slice(0, 4096));
  }
}
