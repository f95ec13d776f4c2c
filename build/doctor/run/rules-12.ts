/** @spec SCORM 1.2 RTE 3.4 */
import { anything, named, type ElementRule } from './element-rule.ts';

const ascii = (most: number): RegExp => new RegExp(`^[\\x00-\\x7f]{0,${most}}$`, 'u');
const upTo = (most: number): RegExp => new RegExp(`^[^]{0,${most}}$`, 'u');
const identifier = /^[\x21-\x7e]{1,255}$/u;
const loose = /^[\x20-\x7e]{1,255}$/u;
const percent = /^(|100(\.0*)?|\d{0,2}(\.\d*)?)$/u;
const timespan = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/u;
const looseTimespan = /^\d+:\d{2}:\d{2}(\.\d{1,2})?$/u;

function rule(element: string, access: ElementRule['access'], standard: RegExp, others: Pick<ElementRule, 'moodle' | 'lenient'> = {}): ElementRule {
  return { element: named(`cmi.${element}`), access, standard, ...others };
}

export const rules12: readonly ElementRule[] = [
  ...['core.student_id', 'core.student_name', 'core.credit', 'core.entry', 'core.total_time', 'core.lesson_mode', 'launch_data', 'comments_from_lms', 'student_data.mastery_score', 'student_data.max_time_allowed', 'student_data.time_limit_action', 'objectives._count', 'interactions._count', 'interactions.#.objectives._count', 'interactions.#.correct_responses._count'].map((name) => rule(name, 'read', anything)),
  rule('core.lesson_location', 'both', ascii(255), { moodle: upTo(255) }),
  rule('core.lesson_status', 'both', /^(passed|completed|failed|incomplete|browsed)$/u),
  rule('core.score.raw', 'both', percent),
  rule('core.score.min', 'both', percent),
  rule('core.score.max', 'both', percent),
  rule('core.exit', 'write', /^(time-out|suspend|logout|)$/u, { lenient: /^(time-out|suspend|logout|normal|)$/u }),
  rule('core.session_time', 'write', timespan, { lenient: looseTimespan }),
  rule('suspend_data', 'both', ascii(4_096), { moodle: upTo(4_096), lenient: upTo(64_000) }),
  rule('comments', 'both', ascii(4_096), { moodle: upTo(4_096) }),
  ...['audio', 'language', 'speed', 'text'].map((name) => rule(`student_preference.${name}`, 'both', upTo(255))),
  rule('objectives.#.id', 'both', identifier, { lenient: loose }),
  ...['raw', 'min', 'max'].map((name) => rule(`objectives.#.score.${name}`, 'both', percent)),
  rule('objectives.#.status', 'both', /^(passed|completed|failed|incomplete|browsed|not attempted)$/u),
  rule('interactions.#.id', 'write', identifier, { lenient: loose }),
  rule('interactions.#.objectives.#.id', 'write', identifier, { lenient: loose }),
  rule('interactions.#.time', 'write', /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/u),
  rule('interactions.#.type', 'write', /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/u),
  rule('interactions.#.correct_responses.#.pattern', 'write', upTo(255)),
  rule('interactions.#.weighting', 'write', /^-?(100(\.0*)?|\d{0,2}(\.\d*)?)$/u),
  rule('interactions.#.student_response', 'write', upTo(255), { lenient: anything }),
  rule('interactions.#.result', 'write', /^(correct|wrong|unanticipated|neutral|-?\d{0,3}(\.\d*)?)$/u, { lenient: /^(correct|wrong|incorrect|unanticipated|neutral|-?\d{0,3}(\.\d*)?)$/u }),
  rule('interactions.#.latency', 'write', timespan, { lenient: looseTimespan }),
];
