import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Answer } from '../model/question.schema.ts';
import { checkValue, shortCheck } from './check-value.ts';
import { escapeText } from './escape-text.ts';
import { CODE, flags, levelLetters, MAX_PATH, PREFIX, RECORD_END, STATE_END, wordLetters } from './state-format.ts';
import { dropLongestText } from './drop-text.ts';

/**
 * Writes a state as short as it gets: ASCII, see `state-format.ts`. Where it would be longer than `limit`, typed texts
 * are dropped, the longest first: results never depend on long texts. Choices, picks and scores are never dropped.
 */
export function encodeState(state: LearnerState, limit = Infinity): string {
  let kept = state;
  let encoded = encodeWhole(kept);
  while (encoded.length > limit) {
    const shorter = dropLongestText(kept);
    if (!shorter) break;
    kept = shorter;
    encoded = encodeWhole(kept);
  }
  return encoded;
}

function encodeWhole(state: LearnerState): string {
  const units = Object.entries(state.units).map(([code, unit]) => encodeUnit(code, unit));
  const body = `${encodeHeader(state)}${units.join('')}${STATE_END}`;
  return `${PREFIX}${checkValue(body)}${RECORD_END}${body}`;
}

export function encodeHeader({ modelVersion, language, level, position }: LearnerState): string {
  return sealed([modelVersion, language ?? '', level ? levelLetters[level] : '', position.unit ?? ''].join('.'));
}

export function encodeUnit(code: string, unit: UnitState): string {
  return sealed(
    [
      encodeId(code),
      `.${flagsOf(unit).toString(32)}`,
      numberField('A', unit.attempts || undefined),
      numberField('F', unit.first),
      numberField('B', unit.best),
      numberField('S', unit.seed || undefined),
      numberField('T', unit.bestSeed || undefined),
      ...twoFields('P', encodePath(unit.path), 'Q', encodePath(unit.bestPath)),
      ...twoFields('R', encodeEntries(unit.answers), 'V', encodeEntries(unit.bestAnswers)),
    ].join(''),
  );
}

function sealed(content: string): string {
  return `${content}${RECORD_END}${shortCheck(content)}`;
}

function flagsOf(unit: UnitState): number {
  return (unit.opened ? flags.opened : 0) | (unit.done ? flags.done : 0) | (unit.passed ? flags.passed : 0) | (unit.running ? flags.running : 0);
}

function numberField(tag: string, value: number | undefined): string {
  return value === undefined ? '' : `${tag}${Math.max(0, Math.round(value)).toString(36)}`;
}

/** The attempt under way and the best one are often the same. */
function twoFields(tag: string, content: string, bestTag: string, best: string): readonly string[] {
  return [content && `${tag}${content}`, best && `${bestTag}${best === content ? '.' : best}`];
}

export function encodePath(path: readonly string[]): string {
  return path.slice(0, MAX_PATH).map(encodeId).join('');
}

export function encodeEntries(entries: Readonly<Record<string, Answer | undefined>>): string {
  return Object.entries(entries)
    .map(([key, value]) => (value === undefined ? '' : encodeId(key) + encodeValue(value)))
    .join('');
}

type Value = Answer | number;

function encodeValue(value: Value): string {
  if (typeof value === 'string') return encodeId(value);
  if (typeof value === 'boolean') return value ? 'T' : 'F';
  if (typeof value === 'number') return `:${value}`;
  if (isList(value)) return `(${value.map(encodeId).join('')})`;
  const entries = Object.entries(value as Readonly<Record<string, string | number | undefined>>);
  return `[${entries.map(([key, item]) => (item === undefined ? '' : (wordLetters[key] ?? encodeId(key)) + encodeValue(item))).join('')}]`;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function encodeId(id: string): string {
  return CODE.test(id) ? id : `*${escapeText(id)}*`;
}
