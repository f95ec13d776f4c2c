import { clamp, decimal } from './decimal.ts';
import { timeinterval2004 } from './durations.ts';
import { encodeInteraction2004 } from './encode-interaction-2004.ts';
import { objectiveId, type Assignment, type RecordDialect } from './record-dialect.ts';
import { singleLine } from './single-line.ts';

const COMPLETION = 'cmi.completion_status';
const SUCCESS = 'cmi.success_status';

/** @spec SCORM 2004 RTE 4.2 */
export const scorm2004: RecordDialect = {
  elements: {
    mode: 'cmi.mode',
    learner: 'cmi.learner_id',
    language: 'cmi.learner_preference.language',
    state: 'cmi.suspend_data',
    location: 'cmi.location',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
    rawScore: 'cmi.score.raw',
  },
  readsInteractions: true,
  readStatus: (session) => {
    const success = session.word(SUCCESS);
    return {
      completion: session.word(COMPLETION) === 'completed' ? 'completed' : 'incomplete',
      success: success === 'passed' || success === 'failed' ? success : 'unknown',
    };
  },
  hasStatus: (session) => ['completed', 'incomplete'].includes(session.word(COMPLETION)),
  passMark: (session) => {
    const scaled = session.number('cmi.scaled_passing_score');
    return scaled === undefined ? undefined : scaled * 100;
  },
  settle: ({ completion, success }) => ({ completion, success }),
  status: ({ completion, success }) => [[SUCCESS, success], [COMPLETION, completion]],
  score: (score) => scoreOf('cmi.score', score),
  progress: (progress) => [['cmi.progress_measure', decimal(clamp(progress, 0, 1), 4)]],
  objective: (index, objective) => [
    [`cmi.objectives.${index}.id`, objectiveId(objective.id)],
    ...(objective.score === undefined ? [] : scoreOf(`cmi.objectives.${index}.score`, objective.score)),
    ...(objective.success === 'unknown' ? [] : ([[`cmi.objectives.${index}.success_status`, objective.success]] as const)),
    ...describe(`cmi.objectives.${index}.description`, objective.description),
  ],
  interaction: encodeInteraction2004,
  sessionTime: timeinterval2004,
  exit: (how) => (how === 'suspend' ? 'suspend' : 'normal'),
  navigation: (leaving) => (leaving === 'unload' ? [] : [['adl.nav.request', leaving === 'finish' ? 'exitAll' : 'suspendAll']]),
};

function describe(element: string, description: string): readonly Assignment[] {
  const line = singleLine(description, 250);
  return line === '' ? [] : [[element, line]];
}

/** All four, always: one LMS reads only `scaled`, another only `raw`, a third needs `max`. */
function scoreOf(element: string, score: number): readonly Assignment[] {
  const percent = clamp(score, 0, 100);
  return [
    [`${element}.min`, '0'],
    [`${element}.max`, '100'],
    [`${element}.raw`, decimal(percent)],
    [`${element}.scaled`, decimal(percent / 100, 4)],
  ];
}
