import type { DataModel } from './data-model.ts';
import { StrictLms } from './strict-lms.ts';

const MARK = 80;

/** Moodle with a mastery score: whatever the course says, a score decides between passed and failed. */
export class MasteryWins extends StrictLms {
  constructor(model: DataModel) {
    const mark: Record<string, string> = model.runtime === 'scorm12' ? { 'cmi.student_data.mastery_score': String(MARK) } : { 'cmi.scaled_passing_score': String(MARK / 100) };
    super({ ...model, initially: { ...model.initially, ...mark } });
  }

  protected override persist(): void {
    const score = this.live.get(this.model.names.score);
    const verdict = score === undefined ? undefined : Number(score) >= MARK ? 'passed' : 'failed';
    super.persist();
    if (verdict) this.stored.set(this.model.runtime === 'scorm12' ? this.model.names.status : 'cmi.success_status', verdict);
  }
}
