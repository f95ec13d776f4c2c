import type { LearnerRecord, OpenedRecord, RecordSnapshot } from './learner-record.ts';
import { emptyMemo, encodeMemo, readSuspendData } from './record-memo.ts';
import type { TabCopy } from './tab-copy.ts';

/** No LMS: the course plays and nothing is recorded, which `saveStatus` tells. Loading the page again keeps the place. */
export class MemoryRecord implements LearnerRecord {
  readonly saveStatus = 'not-recorded';
  private readonly copy: TabCopy;

  constructor(copy: TabCopy) {
    this.copy = copy;
  }

  open(): OpenedRecord {
    return { state: readSuspendData(this.copy.read().text).state, mode: 'normal', language: undefined };
  }

  save({ state }: RecordSnapshot): void {
    this.copy.write({ text: `${encodeMemo(emptyMemo)}${state}`, stored: false, unsent: [] });
  }

  report(): void {
    // Nobody to report to.
  }

  commit(): void {
    // Nobody to send to.
  }

  close(): void {
    // There is no session.
  }

  giveWay(): void {
    // Each window plays for itself.
  }

  onSaveStatus(): () => void {
    return () => undefined;
  }
}
