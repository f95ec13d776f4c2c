import { clamp, decimal } from './decimal.ts';
import { timespan12 } from './durations.ts';
import { encodeInteraction12 } from './encode-interaction-12.ts';
import { objectiveId, type Assignment, type RecordDialect, type RecordStatus } from './record-dialect.ts';

const STATUS = 'cmi.core.lesson_status';

/** Statuses of SCORM 1.2 as completion and success. `browsed` and `not attempted` achieve nothing. */
const meanings: Readonly<Record<string, RecordStatus>> = {
  passed: { completion: 'completed', success: 'passed' },
  completed: { completion: 'completed', success: 'unknown' },
  failed: { completion: 'completed', success: 'failed' },
};

/** @spec SCORM 1.2 RTE 3.4 */
export const scorm12: RecordDialect = {
  elements: {
    mode: 'cmi.core.lesson_mode',
    learner: 'cmi.core.student_id',
    language: 'cmi.student_preference.language',
    state: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    sessionTime: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
    rawScore: 'cmi.core.score.raw',
  },
  readsInteractions: false,
  readStatus: (session) => meanings[session.word(STATUS)] ?? { completion: 'incomplete', success: 'unknown' },
  hasStatus: (session) => ['passed', 'completed', 'failed', 'incomplete'].includes(session.word(STATUS)),
  passMark: (session) => session.number('cmi.student_data.mastery_score'),
  // One word must say both. Some LMSs lock a course that is failed, so it is not failed while it can still be passed.
  settle: ({ completion, success, retriable }) =>
    completion === 'incomplete' || (success === 'failed' && retriable === true) ? { completion: 'incomplete', success: 'unknown' } : { completion, success },
  status: (status) => [[STATUS, wordFor(status)]],
  score: (score) => scoreOf('cmi.core.score', score),
  progress: () => [],
  objective: (index, { id, score, success }) => [
    [`cmi.objectives.${index}.id`, objectiveId(id)],
    ...(score === undefined ? [] : scoreOf(`cmi.objectives.${index}.score`, score)),
    ...(success === 'unknown' ? [] : ([[`cmi.objectives.${index}.status`, success]] as const)),
  ],
  interaction: encodeInteraction12,
  sessionTime: timespan12,
  // `normal` is not a value of SCORM 1.2; "" is how a course says that it is over. @spec SCORM 1.2 RTE 3.4.2.2.9
  exit: (how) => (how === 'suspend' ? 'suspend' : ''),
  navigation: () => [],
};

function wordFor({ completion, success }: RecordStatus): string {
  if (completion === 'incomplete') return 'incomplete';
  return success === 'unknown' ? 'completed' : success;
}

/** Always on a scale of 0 to 100: most LMSs take `raw` for a percentage whatever `max` says. */
function scoreOf(element: string, score: number): readonly Assignment[] {
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, decimal(clamp(score, 0, 100))],
  ];
}
