import { StrictLms, type StoredRecord } from './strict-lms.ts';

/** Open edX: the grade of a failed learner is 0, whatever the score. */
export class FailZero extends StrictLms {
  override get record(): StoredRecord {
    const record = super.record;
    return record.status === 'failed' || record.success === 'failed' ? { ...record, score: '0' } : record;
  }
}
