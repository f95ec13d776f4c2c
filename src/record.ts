/**
 * The half of the player that comes first: finds the LMS and opens the learner's record while the other half is still on
 * its way. What is shown of it is the business of the other.
 */
import { decodeState, type DecodedState } from './engine/decode-state.ts';
import { profileOf } from './model/package-info.ts';
import type { ScormProfile } from './model/scorm-profile.ts';
import { readPackageInfo } from './package-page.ts';
import type { LearnerRecord, OpenedRecord } from './scorm/learner-record.ts';
import { openRecord } from './scorm/open-record.ts';

/** What the LMS has of the learner in front of this page, and where to write on. */
export interface LearnerOnPage {
  readonly profile: ScormProfile;
  readonly record: LearnerRecord;
  readonly opened: OpenedRecord;
  readonly decoded: DecodedState;
}

async function meetLearner(page: Window & typeof globalThis): Promise<LearnerOnPage> {
  const info = readPackageInfo(page.document);
  const profile = profileOf(info);
  const { record, opened } = await openRecord(profile, page, { id: info.course, version: info.version, place: page.location.pathname });
  return { profile, record, opened, decoded: decodeState(opened.state ?? '') };
}

/** Rejects when the page carries no package. */
export const learnerOnPage = meetLearner(window);
// Told by the half that waits for it, once it is there.
learnerOnPage.catch(() => undefined);
