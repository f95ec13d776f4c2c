import type { LmsRecord, PackageSummary } from '../lms-record.ts';
import { timeOf } from './session-time.ts';

export type LessonMode = 'normal' | 'review' | 'browse';

export interface Launch {
  readonly mode: LessonMode;
  /** Learner's language preference; "" when the LMS knows none. */
  readonly language: string;
}

export type Data = Readonly<Record<string, string>>;

export const exitElements = { scorm12: 'cmi.core.exit', scorm2004: 'cmi.exit' } as const;
export const timeElements = { scorm12: 'cmi.core.session_time', scorm2004: 'cmi.session_time' } as const;

/**
 * What an LMS still knows when a session opens. Strict as Moodle is with 2004: unless the package has said "suspend",
 * everything is blank again.
 */
export function keptData({ runtime }: PackageSummary, { data }: LmsRecord): Data {
  return runtime === 'scorm2004' && data[exitElements.scorm2004] !== 'suspend' ? {} : data;
}

/**
 * The whole data model at the beginning of a session.
 *
 * @spec SCORM 1.2 RTE 3.4.4; SCORM 2004 RTE 4.2.8
 */
export function openingData(summary: PackageSummary, record: LmsRecord, launch: Launch): Data {
  const kept = keptData(summary, record);
  const fresh = Object.keys(kept).length === 0;
  const entry = fresh ? 'ab-initio' : kept[exitElements[summary.runtime]] === 'suspend' ? 'resume' : '';
  const credit = launch.mode === 'normal' ? 'credit' : 'no-credit';
  const own = { ...(fresh ? declaredObjectives(summary) : kept) };
  delete own[exitElements[summary.runtime]];
  delete own[timeElements[summary.runtime]];
  if (summary.runtime === 'scorm12') {
    return {
      ...own,
      'cmi.core.student_id': 'learner-1',
      'cmi.core.student_name': 'Сейтқали, Әйгерім',
      'cmi.core.entry': entry,
      'cmi.core.lesson_mode': launch.mode,
      'cmi.core.credit': credit,
      'cmi.core.total_time': timeOf('scorm12', record.totalSeconds),
      'cmi.student_preference.language': launch.language,
    };
  }
  return {
    ...own,
    'cmi.learner_id': 'learner-1',
    'cmi.learner_name': 'Әйгерім Сейтқали',
    'cmi.entry': entry,
    'cmi.mode': launch.mode,
    'cmi.credit': credit,
    'cmi.total_time': timeOf('scorm2004', fresh ? 0 : record.totalSeconds),
    ...(launch.language === '' ? {} : { 'cmi.learner_preference.language': launch.language }),
  };
}

/** @spec SCORM 2004 RTE 4.2.17: objectives of the manifest exist from the beginning. */
function declaredObjectives(summary: PackageSummary): Data {
  return Object.fromEntries(summary.objectives.map((id, index) => [`cmi.objectives.${index}.id`, id]));
}
