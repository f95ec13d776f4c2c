/** SCORM 1.2 as the strictest of the standard, Moodle and scorm-again have it. */
import { atMost, both, form, never, words, type DataModel, type ElementRule } from './data-model.ts';

const WRONG = 405;
const N = '(0|[1-9]\\d*)';
const ascii = (most: number): ElementRule['check'] => form(new RegExp(`^[\\x20-\\x7e]{0,${most}}$`), WRONG);
const id = form(/^[\x21-\x7e]{1,255}$/, WRONG);
const percent: ElementRule['check'] = (value) => (/^\d{1,3}(\.\d{1,2})?$/.test(value) && Number(value) <= 100 ? 0 : WRONG);
const timespan = form(/^\d{4}:[0-5]\d:[0-5]\d\.\d{2}$/, WRONG);

const responses: Readonly<Record<string, RegExp>> = {
  'true-false': /^[01tf]$/,
  choice: /^(\{[0-9a-z](,[0-9a-z])*\}|[0-9a-z](,[0-9a-z])*)$/,
  'fill-in': /^.{1,255}$/,
  numeric: /^-?\d+(\.\d+)?$/,
  likert: /^[0-9a-z]$/,
  matching: /^(\{[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}|[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*)$/,
  performance: /^.{1,255}$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
};
const response: ElementRule['check'] = (value, { sibling }) => (value.length <= 255 && responses[sibling('type')]?.test(value) ? 0 : WRONG);

function rule(element: string, access: ElementRule['access'], check: ElementRule['check']): ElementRule {
  return { element: new RegExp(`^cmi\\.${element.replaceAll('.', '\\.').replaceAll('#', N)}$`), access, check };
}

export function scorm12Model(suspendData = 4096): DataModel {
  return {
    runtime: 'scorm12',
    rules: [
      rule('core.student_id', 'read', never),
      rule('core.student_name', 'read', never),
      rule('core.lesson_location', 'both', ascii(255)),
      rule('core.credit', 'read', never),
      rule('core.lesson_status', 'both', words(WRONG, 'passed', 'completed', 'failed', 'incomplete', 'browsed')),
      rule('core.entry', 'read', never),
      rule('core.score.raw', 'both', percent),
      rule('core.score.min', 'both', percent),
      rule('core.score.max', 'both', percent),
      rule('core.total_time', 'read', never),
      rule('core.lesson_mode', 'read', never),
      rule('core.exit', 'write', words(WRONG, 'time-out', 'suspend', 'logout', '')),
      rule('core.session_time', 'write', timespan),
      rule('suspend_data', 'both', both(ascii(suspendData), atMost(suspendData, WRONG))),
      rule('launch_data', 'read', never),
      rule('student_data.mastery_score', 'read', never),
      rule('student_preference.language', 'both', atMost(255, WRONG)),
      rule('objectives._count', 'read', never),
      rule('objectives.#.id', 'both', id),
      rule('objectives.#.score.raw', 'both', percent),
      rule('objectives.#.score.min', 'both', percent),
      rule('objectives.#.score.max', 'both', percent),
      rule('objectives.#.status', 'both', words(WRONG, 'passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')),
      rule('interactions._count', 'read', never),
      rule('interactions.#.id', 'write', id),
      rule('interactions.#.objectives.#.id', 'write', id),
      rule('interactions.#.time', 'write', form(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, WRONG)),
      rule('interactions.#.type', 'write', words(WRONG, ...Object.keys(responses))),
      rule('interactions.#.correct_responses.#.pattern', 'write', response),
      rule('interactions.#.weighting', 'write', (value) => (/^-?\d{1,3}(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 100 ? 0 : WRONG)),
      rule('interactions.#.student_response', 'write', response),
      rule('interactions.#.result', 'write', form(/^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/, WRONG)),
      rule('interactions.#.latency', 'write', timespan),
    ],
    initially: {
      'cmi.core.student_id': 'learner-7', 'cmi.core.student_name': 'Last, First', 'cmi.core.credit': 'credit', 'cmi.core.lesson_mode': 'normal',
      'cmi.core.lesson_status': 'not attempted', 'cmi.student_preference.language': 'kk',
    },
    errors: {
      openTwice: 101, notOpen: { get: 301, set: 301, commit: 301, end: 301 }, argument: 201, unknown: 401, readOnly: 403, writeOnly: 404,
      gap: 201, duplicate: 201, order: 201, commit: 101,
    },
    names: {
      object: 'API', status: 'cmi.core.lesson_status', score: 'cmi.core.score.raw', exit: 'cmi.core.exit', entry: 'cmi.core.entry',
      mode: 'cmi.core.lesson_mode', credit: 'cmi.core.credit', location: 'cmi.core.lesson_location',
    },
  };
}
