/** SCORM 2004 as the strictest of ADL's sample, Moodle and scorm-again have it. */
import { atMost, both, form, never, words, type DataModel, type ElementRule } from './data-model.ts';

const WRONG = 406;
const RANGE = 407;
const N = '(0|[1-9]\\d*)';
const real = form(/^-?\d{1,5}(\.\d{1,7})?$/, WRONG);
const between = (min: number, max: number): ElementRule['check'] => both(real, (value) => (Number(value) >= min && Number(value) <= max ? 0 : RANGE));
const id = form(/^[A-Za-z0-9_.:-]{1,4000}$/, WRONG);
const line = both(form(/^(?!\{)[^\n\r]*$/, WRONG), atMost(250, WRONG));
const interval = form(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/, WRONG);
const timestamp = form(/^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\dZ|)$/, WRONG);

type Form = (value: string) => boolean;

const short = /^[A-Za-z0-9_]{1,250}$/;
const number = /^-?\d{1,5}(\.\d{1,7})?$/;
const text = /^(?!\{)[^\n\r]{1,250}$/;
const list = (most: number, item: Form): Form => (value) => value.split('[,]').length <= most && value.split('[,]').every(item);
const match: Form = (value) => value.split('[.]').length === 2 && value.split('[.]').every((id) => short.test(id));
const unique = (value: string): boolean => new Set(value.split('[,]')).size === value.split('[,]').length;

const responses: Readonly<Record<string, Form>> = {
  'true-false': (value) => value === 'true' || value === 'false',
  choice: (value) => unique(value) && list(36, (id) => short.test(id))(value),
  'fill-in': list(10, (item) => text.test(item)),
  numeric: (value) => number.test(value),
  likert: (value) => short.test(value),
  matching: list(36, match),
  performance: list(125, match),
  sequencing: list(36, (id) => short.test(id)),
};
const bound: Form = (value) => value === '' || number.test(value);
const patterns: Readonly<Record<string, Form>> = { ...responses, numeric: (value) => value.split('[:]').length === 2 && value.split('[:]').every(bound) };

function inForm(forms: Readonly<Record<string, Form>>): ElementRule['check'] {
  return (value, { sibling }) => (forms[sibling('type')]?.(value) ? 0 : WRONG);
}

function rule(element: string, access: ElementRule['access'], check: ElementRule['check']): ElementRule {
  return { element: new RegExp(`^${element.replaceAll('.', '\\.').replaceAll('#', N)}$`), access, check };
}

const success = words(WRONG, 'passed', 'failed', 'unknown');
const completion = words(WRONG, 'completed', 'incomplete', 'not attempted', 'unknown');

function scoreRules(element: string): readonly ElementRule[] {
  return [
    rule(`${element}.score.scaled`, 'both', between(-1, 1)),
    rule(`${element}.score.raw`, 'both', real),
    rule(`${element}.score.min`, 'both', real),
    rule(`${element}.score.max`, 'both', real),
  ];
}

export function scorm2004Model(suspendData = 64_000): DataModel {
  return {
    runtime: 'scorm2004',
    rules: [
      rule('cmi.learner_id', 'read', never),
      rule('cmi.learner_name', 'read', never),
      rule('cmi.learner_preference.language', 'both', form(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, WRONG)),
      rule('cmi.mode', 'read', never),
      rule('cmi.credit', 'read', never),
      rule('cmi.entry', 'read', never),
      rule('cmi.location', 'both', atMost(1000, WRONG)),
      rule('cmi.completion_status', 'both', completion),
      rule('cmi.success_status', 'both', success),
      ...scoreRules('cmi'),
      rule('cmi.progress_measure', 'both', between(0, 1)),
      rule('cmi.scaled_passing_score', 'read', never),
      rule('cmi.completion_threshold', 'read', never),
      rule('cmi.suspend_data', 'both', atMost(suspendData, WRONG)),
      rule('cmi.session_time', 'write', interval),
      rule('cmi.total_time', 'read', never),
      rule('cmi.exit', 'write', words(WRONG, 'time-out', 'suspend', 'normal', '')),
      rule('adl.nav.request', 'both', words(WRONG, 'continue', 'previous', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll')),
      rule('cmi.objectives._count', 'read', never),
      rule('cmi.objectives.#.id', 'both', id),
      ...scoreRules('cmi.objectives.#'),
      rule('cmi.objectives.#.success_status', 'both', success),
      rule('cmi.objectives.#.completion_status', 'both', completion),
      rule('cmi.objectives.#.progress_measure', 'both', between(0, 1)),
      rule('cmi.objectives.#.description', 'both', line),
      rule('cmi.interactions._count', 'read', never),
      rule('cmi.interactions.#.id', 'both', id),
      rule('cmi.interactions.#.type', 'both', words(WRONG, ...Object.keys(responses))),
      rule('cmi.interactions.#.objectives.#.id', 'both', id),
      rule('cmi.interactions.#.timestamp', 'both', timestamp),
      rule('cmi.interactions.#.correct_responses.#.pattern', 'both', inForm(patterns)),
      rule('cmi.interactions.#.weighting', 'both', real),
      rule('cmi.interactions.#.learner_response', 'both', inForm(responses)),
      rule('cmi.interactions.#.result', 'both', form(/^(correct|incorrect|unanticipated|neutral|-?\d{1,5}(\.\d{1,7})?)$/, WRONG)),
      rule('cmi.interactions.#.latency', 'both', interval),
      rule('cmi.interactions.#.description', 'both', line),
    ],
    initially: {
      'cmi.learner_id': 'learner-7', 'cmi.learner_name': 'Last, First', 'cmi.credit': 'credit', 'cmi.mode': 'normal',
      'cmi.completion_status': 'unknown', 'cmi.success_status': 'unknown', 'cmi.learner_preference.language': 'ru',
    },
    errors: {
      openTwice: 103, notOpen: { get: 122, set: 132, commit: 142, end: 112 }, argument: 201, unknown: 401, readOnly: 404, writeOnly: 405,
      gap: 351, duplicate: 351, order: 408, commit: 391,
    },
    names: {
      object: 'API_1484_11', status: 'cmi.completion_status', score: 'cmi.score.raw', exit: 'cmi.exit', entry: 'cmi.entry',
      mode: 'cmi.mode', credit: 'cmi.credit', location: 'cmi.location',
    },
  };
}
