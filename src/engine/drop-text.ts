import type { LearnerState, UnitState } from '../model/learner-state.ts';
import type { Answer } from '../model/question.schema.ts';
import { CODE } from './state-format.ts';

interface TypedText {
  readonly unit: string;
  readonly field: 'answers' | 'bestAnswers';
  readonly question: string;
  readonly length: number;
}

/** The state without its longest typed answer; undefined when nothing typed is left. */
export function dropLongestText(state: LearnerState): LearnerState | undefined {
  const longest = typedTexts(state).reduce<TypedText | undefined>((most, text) => (most && most.length >= text.length ? most : text), undefined);
  if (!longest) return undefined;
  const unit = state.units[longest.unit]!;
  const rest = Object.fromEntries(Object.entries(unit[longest.field]).filter(([question]) => question !== longest.question));
  return { ...state, units: { ...state.units, [longest.unit]: { ...unit, [longest.field]: rest } } };
}

function typedTexts(state: LearnerState): readonly TypedText[] {
  return Object.entries(state.units).flatMap(([code, unit]) => [...textsOf(code, unit, 'answers'), ...textsOf(code, unit, 'bestAnswers')]);
}

function textsOf(code: string, unit: UnitState, field: TypedText['field']): readonly TypedText[] {
  return Object.entries(unit[field])
    .map(([question, answer]) => ({ unit: code, field, question, length: typedLength(answer) }))
    .filter(({ length }) => length > 0);
}

/** How much of an answer was typed rather than picked. */
function typedLength(answer: Answer): number {
  if (typeof answer === 'boolean') return 0;
  if (typeof answer === 'string') return CODE.test(answer) ? 0 : answer.length;
  return Object.values(answer).reduce<number>((sum, value) => sum + (typeof value === 'string' && !CODE.test(value) ? value.length : 0), 0);
}
