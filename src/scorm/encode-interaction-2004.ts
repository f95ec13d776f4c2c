/** @spec SCORM 2004 RTE 4.2.9 */
import { clamp, decimal } from './decimal.ts';
import { timeinterval2004, timestamp2004 } from './durations.ts';
import type { InteractionRecord, InteractionResponse, InteractionType } from './learner-record.ts';
import { objectiveId, type Assignment } from './record-dialect.ts';
import { safeId, shortId, singleLine } from './single-line.ts';

const MOST_ID = 250;
const MOST_DESCRIPTION = 250;
const MOST_IDS = 36;
const MOST_TEXTS = 10;
const MOST_OBJECTIVES = 10;
/** Moodle reads no more than five digits before the point. */
const REAL = /^-?\d{1,5}(\.\d{1,7})?$/;

export function encodeInteraction2004(index: number, id: string, given: InteractionRecord): readonly Assignment[] {
  const element = `cmi.interactions.${index}`;
  const record = withReadableNumbers(given);
  return [
    [`${element}.id`, safeId(id, MOST_ID)],
    [`${element}.type`, record.type],
    ...record.objectives.slice(0, MOST_OBJECTIVES).map((objective, at): Assignment => [`${element}.objectives.${at}.id`, objectiveId(objective)]),
    [`${element}.timestamp`, timestamp2004(record.at)],
    ...present(`${element}.correct_responses.0.pattern`, record.correct && encodeResponse(record.correct, record.type, true)),
    [`${element}.weighting`, decimal(clamp(record.weighting, -99_999, 99_999), 4)],
    ...present(`${element}.learner_response`, encodeResponse(record.response, record.type, false)),
    [`${element}.result`, record.result],
    [`${element}.latency`, timeinterval2004(record.latencyMs)],
    ...present(`${element}.description`, singleLine(record.description, MOST_DESCRIPTION)),
  ];
}

/** An empty value would be refused; the element is left out. */
function present(element: string, value: string | undefined): readonly Assignment[] {
  return value === undefined || value === '' ? [] : [[element, value]];
}

/** A number too large for some LMS is reported as what it is to a reader anyway: a text. */
function withReadableNumbers(record: InteractionRecord): InteractionRecord {
  if (record.type !== 'numeric') return record;
  const numbers = [record.response, ...(record.correct ? [record.correct] : [])].flatMap(numbersIn);
  if (numbers.every((number) => REAL.test(decimal(number, 7)))) return record;
  return { ...record, type: 'fill-in', response: asTexts(record.response), correct: record.correct && asTexts(record.correct) };
}

function numbersIn(response: InteractionResponse): readonly number[] {
  return response.kind === 'number' ? [response.value] : response.kind === 'range' ? [response.min, response.max] : [];
}

function asTexts(response: InteractionResponse): InteractionResponse {
  const texts = [...new Set(numbersIn(response))].map((number) => decimal(number, 4));
  return { kind: 'texts', texts: [texts.join(' – ')] };
}

function encodeResponse(response: InteractionResponse, type: InteractionType, pattern: boolean): string | undefined {
  switch (response.kind) {
    case 'ids': return joined(response.ids.map((id, at) => (type === 'performance' ? `${at + 1}[.]${shortId(id)}` : shortId(id))));
    case 'truth': return String(response.value);
    case 'pairs': return joined(response.pairs.map(([from, to]) => `${shortId(from)}[.]${shortId(to)}`));
    case 'texts': return encodeTexts(response.texts);
    case 'number': return pattern ? range(response.value, response.value) : decimal(response.value, 7);
    case 'range': return range(response.min, response.max);
  }
}

function joined(parts: readonly string[]): string | undefined {
  return parts.length > MOST_IDS ? undefined : [...new Set(parts)].join('[,]');
}

function encodeTexts(texts: readonly string[]): string | undefined {
  if (texts.every((text) => text.trim() === '')) return undefined;
  return texts.slice(0, MOST_TEXTS).map((text) => singleLine(text.replace(/\[[,.:]\]/g, ' '), 250) || '-').join('[,]');
}

/** A bare number is refused as a pattern. */
function range(min: number, max: number): string {
  return `${decimal(min, 7)}[:]${decimal(max, 7)}`;
}
