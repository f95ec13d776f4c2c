/** What somebody who ticks at random earns with one question: exact, with the player's own grading. */
import type { Question, QuestionKind, QuestionOf } from '../../../src/model/question.schema.ts';
import { gradeBestWorst } from '../../../src/questions/best-worst/best-worst.grade.ts';
import { gradeMultiple } from '../../../src/questions/multiple/multiple.grade.ts';
import { evenly, gather, nothing, waysToChoose, type Chances } from './chances.ts';

/** Options beyond which not every combination is tried: the rest are left out of the guess. */
const MOST_OPTIONS = 14;

/** Chances of 0…1 of the question's points. Nobody guesses a word or a number. */
const guesses: { readonly [K in QuestionKind]: (question: QuestionOf<K>) => Chances } = {
  single: ({ options }) => evenly(options.map(({ correct }) => (correct ? 1 : 0))),
  'true-false': () => evenly([0, 1]),
  multiple: guessMultiple,
  matching: ({ prompts, answers }) => guessMatching(prompts.length, answers.length),
  ordering: ({ items }) => guessOrdering(items.length),
  'best-worst': guessBestWorst,
  gaps: () => nothing,
  number: () => nothing,
  scale: () => nothing,
  reflection: () => nothing,
};

export function guessQuestion(question: Question): Chances {
  const guess = guesses[question.kind] as (question: Question) => Chances;
  return guess(question);
}

/** Any combination of ticks but none at all. */
function guessMultiple(question: QuestionOf<'multiple'>): Chances {
  const ids = question.options.slice(0, MOST_OPTIONS).map(({ id }) => id);
  const combinations = Array.from({ length: 2 ** ids.length - 1 }, (_, index) => ids.filter((_id, bit) => ((index + 1) >> bit) & 1));
  return evenly(combinations.map((ticked) => gradeMultiple(question, ticked)));
}

/** Every prompt is given an answer at random: a binomial. */
function guessMatching(prompts: number, answers: number): Chances {
  const hit = 1 / answers;
  return gather(Array.from({ length: prompts + 1 }, (_, hits) => ({ amount: hits / prompts, chance: waysToChoose(prompts, hits) * hit ** hits * (1 - hit) ** (prompts - hits) })));
}

/** How many neighbours of a random order are in the right order: the Eulerian numbers, built up item by item. */
function guessOrdering(items: number): Chances {
  let orders = [1];
  for (let count = 2; count <= items; count += 1) {
    orders = Array.from({ length: count }, (_, right) => (right + 1) * (orders[right] ?? 0) + (count - right) * (orders[right - 1] ?? 0));
  }
  const all = orders.reduce((sum, number) => sum + number, 0);
  return gather(orders.map((number, right) => ({ amount: right / (items - 1), chance: number / all })));
}

function guessBestWorst(question: QuestionOf<'best-worst'>): Chances {
  const ids = question.options.map(({ id }) => id);
  return evenly(ids.flatMap((best) => ids.filter((worst) => worst !== best).map((worst) => gradeBestWorst(question, { best, worst }))));
}
