import { StrictLms } from './strict-lms.ts';

/** SCORM Cloud, SCORM 1.2: status and score stay; the state comes back only when the last exit was `suspend`. */
export class ResumeAfterSuspend extends StrictLms {
  protected override restore(): Map<string, string> {
    const live = super.restore();
    if (this.stored.get(this.model.names.exit) !== 'suspend') live.delete('cmi.suspend_data');
    return live;
  }
}
