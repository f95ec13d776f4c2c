/** @spec SCORM 1.2 RTE 3.4.7 */
import { clamp, decimal } from './decimal.ts';
import { time12, timespan12 } from './durations.ts';
import type { InteractionRecord, InteractionResponse, InteractionType } from './learner-record.ts';
import { objectiveId, type Assignment } from './record-dialect.ts';
import { safeId, singleLine } from './single-line.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MOST_TEXT = 255;
const MOST_OBJECTIVES = 10;

/** SCORM 1.2 has no descriptions, and options are single characters: the place in the list, the first is `a`. */
export function encodeInteraction12(index: number, id: string, record: InteractionRecord): readonly Assignment[] {
  const element = `cmi.interactions.${index}`;
  const letters = lettersOf(record.offered);
  const correct = record.correct && encodeResponse(record.correct, letters);
  const response = encodeResponse(record.response, letters);
  return [
    [`${element}.id`, safeId(id, MOST_TEXT)],
    [`${element}.type`, record.type],
    ...record.objectives.slice(0, MOST_OBJECTIVES).map((objective, at): Assignment => [`${element}.objectives.${at}.id`, objectiveId(objective)]),
    [`${element}.time`, time12(record.at)],
    ...given(`${element}.correct_responses.0.pattern`, correct && asPattern(correct, record.type)),
    [`${element}.weighting`, decimal(clamp(record.weighting, -100, 100))],
    ...given(`${element}.student_response`, response),
    [`${element}.result`, record.result === 'incorrect' ? 'wrong' : record.result],
    [`${element}.latency`, timespan12(record.latencyMs)],
  ];
}

function given(element: string, value: string | undefined): readonly Assignment[] {
  return value === undefined || value === '' || value.length > MOST_TEXT ? [] : [[element, value]];
}

type Letters = (id: string) => string | undefined;

function lettersOf(offered: readonly string[]): Letters {
  if (offered.every((id) => /^[0-9a-z]$/.test(id))) return (id) => (offered.includes(id) ? id : undefined);
  return (id) => LETTERS[offered.indexOf(id)];
}

/** Undefined where the version has no way to say it. */
function encodeResponse(response: InteractionResponse, letters: Letters): string | undefined {
  switch (response.kind) {
    case 'ids': return joined(response.ids.map(letters));
    case 'truth': return response.value ? 't' : 'f';
    case 'pairs': return joined(response.pairs.map(([from, to]) => joined([letters(from), letters(to)], '.')));
    case 'texts': return response.texts.some((text) => text.trim() !== '') ? singleLine(response.texts.join(','), MOST_TEXT) : undefined;
    case 'number': return decimal(response.value, 7);
    case 'range': return decimal((response.min + response.max) / 2, 7);
  }
}

function joined(parts: readonly (string | undefined)[], separator = ','): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(separator);
}

/** Braces say that all of it is needed; without them the letters would be alternatives. */
function asPattern(text: string, type: InteractionType): string {
  const needsAll = type === 'matching' || (type === 'choice' && text.includes(','));
  return needsAll ? `{${text}}` : text;
}
