import { gradeQuestion, isGraded } from '../engine/grade-question.ts';
import type { Unit } from '../model/course.schema.ts';
import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from '../model/question.schema.ts';
import { readNumber } from '../questions/number/number.grade.ts';
import { describe, interactionId, type Moment } from './describe-decision.ts';
import type { InteractionRecord, InteractionResponse, InteractionType } from './learner-record.ts';
import { plainText } from '../engine/plain-text.ts';

/** What differs from kind to kind. */
interface Encoding {
  /** Added to the id where one question is several interactions. */
  readonly part?: string;
  readonly type: InteractionType;
  readonly offered: readonly string[];
  readonly response: InteractionResponse;
  readonly correct: InteractionResponse | undefined;
  /** The answer in words. */
  readonly words: string;
}

type Encoder<K extends QuestionKind> = (question: QuestionOf<K>, answer: AnswerOf[K]) => readonly Encoding[];

const encoders: { readonly [K in QuestionKind]: Encoder<K> } = {
  single: ({ options }, answer) => [choice(options, [answer])],
  multiple: ({ options }, answer) => [choice(options, answer)],
  'true-false': ({ correct }, answer) => [
    { type: 'true-false', offered: [], response: { kind: 'truth', value: answer }, correct: { kind: 'truth', value: correct }, words: answer ? '✓' : '✗' },
  ],
  matching: ({ prompts, answers, key }, answer) => [
    {
      type: 'matching',
      offered: [...prompts, ...answers].map(({ id }) => id),
      response: { kind: 'pairs', pairs: Object.entries(answer) },
      correct: { kind: 'pairs', pairs: Object.entries(key) },
      words: prompts.map(({ id, html }) => `${plainText(html)} = ${wordsOf(answers, answer[id])}`).join('; '),
    },
  ],
  ordering: ({ items }, answer) => [
    {
      type: 'sequencing',
      offered: items.map(({ id }) => id),
      response: { kind: 'ids', ids: answer },
      correct: { kind: 'ids', ids: items.map(({ id }) => id) },
      words: answer.map((id) => wordsOf(items, id)).join(' → '),
    },
  ],
  gaps: ({ parts }, answer) => {
    const gaps = parts.filter((part) => part.kind === 'gap');
    const texts = gaps.map(({ id }) => answer[id] ?? '');
    return [{ type: 'fill-in', offered: [], response: { kind: 'texts', texts }, correct: { kind: 'texts', texts: gaps.map(({ accepted }) => accepted[0]!) }, words: texts.join('; ') }];
  },
  number: (question, typed) => [number(question, typed)],
  'best-worst': ({ options }, { best, worst }) => [
    {
      type: 'matching',
      offered: ['best', 'worst', ...options.map(({ id }) => id)],
      response: { kind: 'pairs', pairs: [...pair('best', best), ...pair('worst', worst)] },
      correct: { kind: 'pairs', pairs: [...pair('best', extreme(options, Math.max)), ...pair('worst', extreme(options, Math.min))] },
      words: `+ ${wordsOf(options, best)}; − ${wordsOf(options, worst)}`,
    },
  ],
  scale: ({ statements, from, to }, ratings) =>
    statements.flatMap(({ id, html }): readonly Encoding[] => {
      const rating = ratings[id];
      if (rating === undefined) return [];
      const offered = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
      return [{ part: id, type: 'likert', offered, response: { kind: 'ids', ids: [String(rating)] }, correct: undefined, words: `${plainText(html)}: ${rating}` }];
    }),
  // What people write about their own work is kept in the course for themselves; it is not put into reports.
  reflection: () => [],
};

/** An answered question, for the LMS: as a rule one interaction, one per statement of a scale, none for a reflection. */
export function describeAnswer(unit: Pick<Unit, 'id'>, question: Question, answer: Answer, moment: Moment): readonly InteractionRecord[] {
  const encode = encoders[question.kind] as Encoder<QuestionKind>;
  const grade = gradeQuestion(question, answer);
  return encode(question as never, answer as never).map(({ part, type, offered, response, correct, words }) => ({
    id: interactionId(unit.id, part === undefined ? question.id : `${question.id}.${part}`, moment),
    type,
    offered,
    response,
    correct,
    result: grade === undefined ? 'neutral' : grade === 1 ? 'correct' : 'incorrect',
    weighting: isGraded(question) ? question.points : 0,
    at: moment.at,
    latencyMs: moment.latencyMs,
    description: describe(plainText(question.stem), words),
    objectives: question.competency === undefined ? [] : [question.competency],
  }));
}

interface Worded {
  readonly id: string;
  readonly html: string;
}

function choice(options: readonly (Worded & { readonly correct: boolean })[], ids: readonly string[]): Encoding {
  return {
    type: 'choice',
    offered: options.map(({ id }) => id),
    response: { kind: 'ids', ids },
    correct: { kind: 'ids', ids: options.filter(({ correct }) => correct).map(({ id }) => id) },
    words: ids.map((id) => wordsOf(options, id)).join('; '),
  };
}

function number({ answer, tolerance, before, after }: QuestionOf<'number'>, typed: string): Encoding {
  const value = readNumber(typed);
  const words = plainText(`${before} ${typed} ${after}`);
  if (value === undefined) return { type: 'fill-in', offered: [], response: { kind: 'texts', texts: [typed] }, correct: { kind: 'texts', texts: [String(answer)] }, words };
  return { type: 'numeric', offered: [], response: { kind: 'number', value }, correct: { kind: 'range', min: answer - tolerance, max: answer + tolerance }, words };
}

function pair(side: string, id: string | undefined): readonly (readonly [string, string])[] {
  return id === undefined ? [] : [[side, id]];
}

function extreme(options: readonly { readonly id: string; readonly weight: number }[], pick: (...weights: number[]) => number): string | undefined {
  const weight = pick(...options.map((option) => option.weight));
  return options.find((option) => option.weight === weight)?.id;
}

function wordsOf(items: readonly Worded[], id: string | undefined): string {
  const item = items.find((candidate) => candidate.id === id);
  return item ? plainText(item.html) : '—';
}
