import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from '../model/question.schema.ts';

/** Characters of a typed number that are reckoned with. */
const NUMBER_ALLOWANCE = 16;
/** A gap is reckoned with twice its longest accepted answer, but at least with this many letters. */
const GAP_ALLOWANCE = 12;

/**
 * Per kind, the answer that takes most characters to save. Typed text is reckoned with an allowance, a reflection not
 * at all: what does not fit is dropped from the saved state, the longest first (see `encodeState`).
 */
const longest: { readonly [K in QuestionKind]: (question: QuestionOf<K>) => AnswerOf[K] | undefined } = {
  single: ({ options }) => longestId(options),
  multiple: ({ options }) => options.map(({ id }) => id),
  'true-false': () => true,
  matching: ({ prompts, answers }) => Object.fromEntries(prompts.map(({ id }) => [id, longestId(answers)])),
  ordering: ({ items }) => items.map(({ id }) => id),
  gaps: ({ parts }) => Object.fromEntries(parts.flatMap((part) => (part.kind === 'gap' ? [[part.id, letters(part.accepted)]] : []))),
  number: () => '9'.repeat(NUMBER_ALLOWANCE),
  'best-worst': ({ options }) => ({ best: longestId(options), worst: longestId(options) }),
  scale: ({ statements, from, to }) => Object.fromEntries(statements.map(({ id }) => [id, `${from}`.length > `${to}`.length ? from : to])),
  reflection: () => undefined,
};

export function longestAnswer(question: Question): Answer | undefined {
  const of = longest[question.kind] as (question: Question) => Answer | undefined;
  return of(question);
}

function longestId(items: readonly { readonly id: string }[]): string {
  return items.reduce((most, { id }) => (id.length > most.length ? id : most), '');
}

function letters(accepted: readonly string[]): string {
  return 'ж'.repeat(Math.max(GAP_ALLOWANCE, ...accepted.map((text) => 2 * text.length)));
}
