import type { CourseJournal } from './components/course-player/course-journal.ts';
import type { LearnerEvent } from './events/learner-event.ts';
import type { Course } from './model/course.schema.ts';
import type { LearnerState } from './model/learner-state.ts';
import type { ScormProfile } from './model/scorm-profile.ts';
import type { LearnerRecord, SaveStatus } from './scorm/learner-record.ts';

/** Whoever writes the journal into the record. */
export type JournalWriter = Pick<CourseJournal, 'note' | 'close'>;

type WriterOf = (record: LearnerRecord, profile: ScormProfile, now: () => Date) => JournalWriter;

let writerOf: WriterOf | undefined;

/** The writer comes with a later script, as does all that there is to write about. */
export function learnToWrite(create: WriterOf): void {
  writerOf = create;
}

/** Keeps a learner record up to date with what the course player tells. */
export class RecordedJournal implements CourseJournal {
  private readonly record: LearnerRecord;
  private readonly profile: ScormProfile;
  private readonly now: () => Date;
  private writing: JournalWriter | undefined;

  constructor(record: LearnerRecord, profile: ScormProfile, now: () => Date) {
    this.record = record;
    this.profile = profile;
    this.now = now;
  }

  get status(): SaveStatus {
    return this.record.saveStatus;
  }

  onStatus(listener: (status: SaveStatus) => void): () => void {
    return this.record.onSaveStatus(listener);
  }

  note(course: Course, before: LearnerState, after: LearnerState, event: LearnerEvent): void {
    this.writer.note(course, before, after, event);
  }

  close(course: Course, state: LearnerState): void {
    this.writer.close(course, state);
  }

  /** @throws before the script with it has come: the course is not whole then, and nothing may be noted. */
  private get writer(): JournalWriter {
    if (!writerOf) throw new Error('What writes into the record has not come yet.');
    this.writing ??= writerOf(this.record, this.profile, this.now);
    return this.writing;
  }
}
