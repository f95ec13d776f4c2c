import type { Language, LevelId } from '../model/common.schema.ts';
import type { LearnerState, UnitState } from '../model/learner-state.ts';
import { MODEL_VERSION } from '../model/version.ts';
import { checkValue, shortCheck } from './check-value.ts';
import { emptyLearnerState, emptyUnitState } from './learner-place.ts';
import { flags, levelLetters, PREFIX, RECORD_END, STATE_END } from './state-format.ts';
import { StateReader, UnreadableRecord } from './state-reader.ts';

/** `version`: written in a format or for a model that is not this one; `truncated`: the end is missing; `damaged`: something else changed. */
export type StateProblem = 'version' | 'damaged' | 'truncated';

export interface DecodedState {
  readonly state: LearnerState;
  readonly problems: readonly StateProblem[];
}

/** Reads a state, whatever became of it. Never throws: what can be kept is kept, unit by unit, the rest starts afresh. */
export function decodeState(text: string): DecodedState {
  const trimmed = text.trim();
  if (trimmed === '') return { state: emptyLearnerState(), problems: [] };
  if (!trimmed.startsWith(PREFIX)) return { state: emptyLearnerState(), problems: [foreignProblem(trimmed)] };
  const { body, records, problems } = split(trimmed);
  const [header, ...units] = records.map(unseal);
  const state = { ...readHeader(header), units: Object.fromEntries(units.flatMap(readUnit)) };
  return { state: { ...state, modelVersion: MODEL_VERSION }, problems: [...problems, ...problemsOf(body, state, problems)] };
}

function foreignProblem(text: string): StateProblem {
  if (PREFIX.startsWith(text)) return 'truncated';
  return /^s\d+\./.test(text) ? 'version' : 'damaged';
}

interface Split {
  /** Everything the check value was worked out from, with the check value before it. */
  readonly body: { readonly check: string; readonly text: string };
  readonly records: readonly string[];
  readonly problems: readonly StateProblem[];
}

const RECORD = /[^~]*~[0-9a-z]{2}/g;

function split(text: string): Split {
  const [check = '', ...rest] = text.slice(PREFIX.length).split(RECORD_END);
  const body = rest.join(RECORD_END);
  const problems: readonly StateProblem[] = body.endsWith(STATE_END) ? [] : ['truncated'];
  return { body: { check, text: body }, records: body.match(RECORD) ?? [], problems };
}

function problemsOf({ check, text }: Split['body'], { modelVersion }: LearnerState, known: readonly StateProblem[]): readonly StateProblem[] {
  const older: readonly StateProblem[] = modelVersion === MODEL_VERSION ? [] : ['version'];
  const whole = known.includes('truncated') || checkValue(text) === check;
  return whole ? older : [...older, 'damaged'];
}

/** Content of a record whose check value holds. */
function unseal(record: string): string | undefined {
  const end = record.lastIndexOf(RECORD_END);
  const content = record.slice(0, end);
  return record.slice(end + 1) === shortCheck(content) ? content : undefined;
}

function readHeader(content: string | undefined): LearnerState {
  const [version = '', language = '', level = '', unit = ''] = content?.split('.') ?? [];
  const empty = emptyLearnerState();
  return {
    ...empty,
    ...(content === undefined ? {} : { modelVersion: Number(version) }),
    ...(isLanguage(language) ? { language } : {}),
    ...levelOf(level),
    position: /^[a-z0-9][a-z0-9-]*$/.test(unit) ? { unit } : {},
  };
}

function isLanguage(text: string): text is Language {
  return text === 'kk' || text === 'ru' || text === 'en';
}

function levelOf(letter: string): { readonly level?: LevelId } {
  const found = Object.entries(levelLetters).find(([, candidate]) => candidate === letter);
  return found ? { level: found[0] as LevelId } : {};
}

function readUnit(content: string | undefined): readonly (readonly [string, UnitState])[] {
  if (content === undefined) return [];
  try {
    return [unitFrom(new StateReader(content))];
  } catch (error) {
    if (error instanceof UnreadableRecord) return [];
    throw error;
  }
}

function unitFrom(reader: StateReader): readonly [string, UnitState] {
  const code = reader.id();
  if (!reader.takes('.')) throw new UnreadableRecord('Not a unit');
  const mask = reader.flags();
  let unit: UnitState = {
    ...emptyUnitState,
    opened: (mask & flags.opened) !== 0,
    done: (mask & flags.done) !== 0,
    passed: (mask & flags.passed) !== 0,
    running: (mask & flags.running) !== 0,
  };
  while (!reader.finished) unit = { ...unit, ...readField(reader, unit) };
  return [code, unit];
}

function readField(reader: StateReader, unit: UnitState): Partial<UnitState> {
  if (reader.takes('A')) return { attempts: reader.number() };
  if (reader.takes('F')) return { first: reader.number() };
  if (reader.takes('B')) return { best: reader.number() };
  if (reader.takes('S')) return { seed: reader.number() };
  if (reader.takes('T')) return { bestSeed: reader.number() };
  if (reader.takes('P')) return { path: reader.ids() };
  if (reader.takes('Q')) return { bestPath: reader.takes('.') ? unit.path : reader.ids() };
  if (reader.takes('R')) return { answers: reader.answers() };
  if (reader.takes('V')) return { bestAnswers: reader.takes('.') ? unit.answers : reader.answers() };
  throw new UnreadableRecord('Unknown field');
}
