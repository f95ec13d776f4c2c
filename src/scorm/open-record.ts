import type { ScormProfile } from '../model/scorm-profile.ts';
import { systemClock, type Clock } from './clock.ts';
import { createLearnerRecord } from './create-learner-record.ts';
import { waitForApi } from './find-api.ts';
import type { LearnerRecord, OpenedRecord } from './learner-record.ts';
import { otherWindows } from './other-windows.ts';
import type { CourseKey } from './tab-copy.ts';

/** Some LMSs have their API up before they can answer. */
const MOST_TRIES = 3;
const BETWEEN_TRIES = 700;

/** Everything that stands between a page and its record: other windows, an LMS that comes late. */
export async function openRecord(profile: ScormProfile, page: Window & typeof globalThis, course: CourseKey, clock: Clock = systemClock(page)): Promise<{ readonly record: LearnerRecord; readonly opened: OpenedRecord }> {
  const windows = otherWindows(page, course, clock);
  await windows.takeOver();
  await waitForApi(page, profile.runtime);
  const record = createLearnerRecord(profile, page, clock, course);
  let opened = record.open();
  for (let tries = 1; tries < MOST_TRIES && record.saveStatus === 'not-saved'; tries += 1) {
    await new Promise<void>((resolve) => { clock.after(BETWEEN_TRIES, resolve); });
    opened = record.open();
  }
  windows.giveWayWith(record);
  return { record, opened };
}
