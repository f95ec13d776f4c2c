import { StrictLms } from './strict-lms.ts';

/** Moodle, SCORM 2004: unless the last exit was `suspend`, the next launch begins with nothing at all. */
export class WipeUnlessSuspended extends StrictLms {
  protected override restore(): Map<string, string> {
    return this.stored.get(this.model.names.exit) === 'suspend' ? super.restore() : new Map(Object.entries(this.model.initially));
  }
}
