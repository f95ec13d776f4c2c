import type { ScormProfile } from '../model/scorm-profile.ts';
import { systemClock, type Clock } from './clock.ts';
import { findApi } from './find-api.ts';
import type { LearnerRecord } from './learner-record.ts';
import { MemoryRecord } from './memory-record.ts';
import type { RecordDialect } from './record-dialect.ts';
import { scormApi } from './scorm-api.ts';
import { ScormRecord } from './scorm-record.ts';
import { ScormSession } from './scorm-session.ts';
import { scorm12 } from './scorm12-record.ts';
import { scorm2004 } from './scorm2004-record.ts';
import { noTabCopy, tabCopy, type CourseKey } from './tab-copy.ts';

const dialects: Readonly<Record<ScormProfile['runtime'], RecordDialect>> = { scorm12, scorm2004 };

/**
 * The record for where this page was opened: the LMS of the package's version, or none. With a course key the state is
 * also kept in the tab, in case the LMS loses it. For LMSs that come late, await `waitForApi` first.
 */
export function createLearnerRecord(profile: ScormProfile, window: Window, clock: Clock = systemClock(window), course?: CourseKey): LearnerRecord {
  const api = findApi(window, profile.runtime);
  const copy = course ? tabCopy(window, course) : noTabCopy;
  if (!api) return new MemoryRecord(copy);
  const dialect = dialects[profile.runtime];
  const session = new ScormSession(scormApi(api, profile.runtime), dialect.elements.mode);
  return new ScormRecord(session, dialect, profile, clock, copy);
}
