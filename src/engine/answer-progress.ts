import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from '../model/question.schema.ts';

/** How much of a question is answered. */
export type AnswerProgress = 'open' | 'partly' | 'answered';

/** Parts of the question that are answered, of all its parts. */
type Parts = readonly [answered: number, all: number];
type Counter<K extends QuestionKind> = (question: QuestionOf<K>, answer: AnswerOf[K]) => Parts;

const counters: { readonly [K in QuestionKind]: Counter<K> } = {
  single: () => [1, 1],
  'true-false': () => [1, 1],
  multiple: (_, answer) => [Math.min(1, answer.length), 1],
  matching: ({ prompts }, answer) => [prompts.filter(({ id }) => answer[id] !== undefined).length, prompts.length],
  ordering: () => [1, 1],
  gaps: ({ parts }, answer) => {
    const gaps = parts.filter((part) => part.kind === 'gap');
    return [gaps.filter(({ id }) => hasWords(answer[id])).length, gaps.length];
  },
  number: (_, answer) => [hasWords(answer) ? 1 : 0, 1],
  'best-worst': (_, { best, worst }) => [Number(best !== undefined) + Number(worst !== undefined), 2],
  scale: ({ statements }, answer) => [statements.filter(({ id }) => answer[id] !== undefined).length, statements.length],
  reflection: ({ minLength }, answer) => [Math.min(answer.trim().length, Math.max(1, minLength)), Math.max(1, minLength)],
};

export function answerProgress(question: Question, answer: Answer | undefined): AnswerProgress {
  if (answer === undefined) return 'open';
  const count = counters[question.kind] as Counter<QuestionKind>;
  const [answered, all] = count(question as never, answer as never);
  if (answered === 0) return 'open';
  return answered < all ? 'partly' : 'answered';
}

function hasWords(typed: string | undefined): boolean {
  return typed !== undefined && typed.trim() !== '';
}
