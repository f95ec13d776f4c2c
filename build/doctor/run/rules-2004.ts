/** @spec SCORM 2004 RTE 4.2 */
import { anything, named, type ElementRule } from './element-rule.ts';

const upTo = (most: number): RegExp => new RegExp(`^[^]{0,${most}}$`, 'u');
const line = (most: number): RegExp => new RegExp(`^(?!\\{(?!lang=))[^\\n\\r]{0,${most}}$`, 'u');
const real = /^-?\d*(\.\d{1,7})?$/u;
const moodleReal = /^-?\d{1,5}(\.\d{1,7})?$/u;
const scaled = /^(-?1(\.0+)?|-?0?(\.\d{1,7})?|-?0)$/u;
const moodleScaled = /^(-?1(\.0{1,7})?|-?0(\.\d{1,7})?)$/u;
const identifier = /^[^\s]{1,4000}$/u;
const moodleIdentifier = /^[^\s]{1,4000}$/u;
const interval = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/u;
const looseInterval = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+(\.\d+)?M)?(\d+(\.\d{1,2})?S)?)?$/u;
const moment = /^(19[7-9]\d|20[0-3]\d)(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d{1,2}(Z|[+-]\d{2}(:\d{2})?)?)?)?)?)?)?)?$/u;
const looseMoment = /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2}(\.\d{1,3}(Z|[+-]\d{2}(:\d{2})?)?)?)?)?)?)?)?$/u;

function rule(element: string, access: ElementRule['access'], standard: RegExp, others: Pick<ElementRule, 'moodle' | 'lenient'> = {}): ElementRule {
  return { element: named(element), access, standard, ...others };
}

function scores(element: string): readonly ElementRule[] {
  const plain = ['raw', 'min', 'max'].map((name) => rule(`${element}.score.${name}`, 'both', real, { moodle: moodleReal, lenient: real }));
  return [rule(`${element}.score.scaled`, 'both', scaled, { moodle: moodleScaled }), ...plain];
}

const readOnly = [
  '_version', 'learner_id', 'learner_name', 'mode', 'credit', 'entry', 'launch_data', 'max_time_allowed', 'scaled_passing_score', 'time_limit_action', 'total_time', 'completion_threshold',
  'objectives._count', 'interactions._count', 'interactions.#.objectives._count', 'interactions.#.correct_responses._count', 'comments_from_learner._count', 'comments_from_lms._count',
];

export const rules2004: readonly ElementRule[] = [
  ...readOnly.map((name) => rule(`cmi.${name}`, 'read', anything)),
  rule('cmi.completion_status', 'both', /^(completed|incomplete|not attempted|unknown)$/u),
  rule('cmi.success_status', 'both', /^(passed|failed|unknown)$/u),
  ...scores('cmi'),
  rule('cmi.progress_measure', 'both', /^(1(\.0+)?|0?(\.\d+)?|0)$/u, { moodle: /^(1(\.0{1,7})?|0(\.\d{1,7})?)$/u }),
  rule('cmi.location', 'both', upTo(1_000)),
  rule('cmi.suspend_data', 'both', upTo(64_000)),
  rule('cmi.session_time', 'write', interval, { lenient: looseInterval }),
  rule('cmi.exit', 'write', /^(time-out|suspend|logout|normal|)$/u),
  ...['audio_level', 'language', 'delivery_speed', 'audio_captioning'].map((name) => rule(`cmi.learner_preference.${name}`, 'both', upTo(250))),
  rule('cmi.objectives.#.id', 'both', identifier, { moodle: moodleIdentifier, lenient: anything }),
  ...scores('cmi.objectives.#'),
  rule('cmi.objectives.#.success_status', 'both', /^(passed|failed|unknown)$/u),
  rule('cmi.objectives.#.completion_status', 'both', /^(completed|incomplete|not attempted|unknown)$/u),
  rule('cmi.objectives.#.progress_measure', 'both', scaled),
  rule('cmi.objectives.#.description', 'both', upTo(250), { moodle: line(250) }),
  rule('cmi.interactions.#.id', 'both', identifier, { lenient: anything }),
  rule('cmi.interactions.#.type', 'both', /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/u),
  rule('cmi.interactions.#.objectives.#.id', 'both', identifier, { lenient: anything }),
  rule('cmi.interactions.#.timestamp', 'both', moment, { lenient: looseMoment }),
  rule('cmi.interactions.#.correct_responses.#.pattern', 'both', anything, { moodle: line(4_000) }),
  rule('cmi.interactions.#.weighting', 'both', real, { moodle: moodleReal, lenient: real }),
  rule('cmi.interactions.#.learner_response', 'both', anything, { moodle: /^[^\n\r]+$/u }),
  rule('cmi.interactions.#.result', 'both', /^(correct|incorrect|unanticipated|neutral|-?\d*(\.\d{1,7})?)$/u),
  rule('cmi.interactions.#.latency', 'both', interval, { lenient: looseInterval }),
  rule('cmi.interactions.#.description', 'both', upTo(250), { moodle: line(250) }),
  rule('cmi.comments_from_learner.#.comment', 'both', upTo(4_000)),
  rule('cmi.comments_from_learner.#.location', 'both', upTo(250)),
  rule('cmi.comments_from_learner.#.timestamp', 'both', moment, { lenient: looseMoment }),
  rule('adl.nav.request', 'both', /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}]+\}(choice|jump))$/u, { moodle: /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|\{target=[^}]+\}choice)$/u }),
];
