/**
 * The exact chances of every score of a quiz for somebody who guesses: over every set of questions the draw can give,
 * and every answer to them. Questions are drawn without putting back, per competency and then from what is left, so a
 * set is as likely as there are ways to draw it: counted, not sampled.
 */
import { isMeantFor } from '../../../src/engine/meant-for.ts';
import { isGraded } from '../../../src/engine/grade-question.ts';
import { percentOf } from '../../../src/engine/score-role-play.ts';
import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import type { Quiz } from '../../../src/model/quiz.schema.ts';
import type { Outcome } from '../walk/odds.ts';
import { waysToChoose } from './chances.ts';
import { guessQuestion } from './guess-question.ts';

/** Questions that one line of the draw may take. */
interface Pool {
  readonly questions: readonly Question[];
  /** How many are drawn from it for certain. */
  readonly drawn: number;
}

/** Of so many questions taken: points earned and available → chance, times the ways to take them. */
type Sums = ReadonlyMap<string, Sum>;
interface Sum {
  readonly taken: number;
  readonly earned: number;
  readonly best: number;
  readonly weight: number;
}

const START: Sums = new Map([['0', { taken: 0, earned: 0, best: 0, weight: 1 }]]);

export function guessQuiz(quiz: Pick<Quiz, 'questions' | 'draw' | 'pass'>, level: LevelId | undefined): readonly Outcome[] {
  const meant = quiz.questions.filter((question) => isMeantFor(question.levels, level));
  const pools = poolsOf(meant, quiz.draw);
  const certain = pools.reduce((sum, { drawn }) => sum + drawn, 0);
  const extra = quiz.draw ? Math.min(quiz.draw['any'] ?? 0, meant.length - certain) : meant.length - certain;
  const sums = pools.reduce((so, pool) => combine(so, poolSums(pool, extra), certain + extra), START);
  const ways = waysToChoose(meant.length - certain, extra);
  return outcomesOf([...sums.values()].filter(({ taken }) => taken === certain + extra), ways, quiz.pass);
}

function poolsOf(questions: readonly Question[], draw: Quiz['draw'] = {}): readonly Pool[] {
  const named = Object.keys(draw).filter((name) => name !== 'any');
  const pools = named.map((name) => {
    const own = questions.filter(({ competency }) => competency === name);
    return { questions: own, drawn: Math.min(draw[name] ?? 0, own.length) };
  });
  return [...pools, { questions: questions.filter(({ competency }) => competency === undefined || !named.includes(competency)), drawn: 0 }];
}

/** Every subset of a pool that can be drawn, by its size and score; weighed by the ways in which its certain part comes about. */
function poolSums({ questions, drawn }: Pool, extra: number): Sums {
  const most = Math.min(questions.length, drawn + extra);
  const subsets = questions.reduce<Sums>((so, question) => {
    const { points } = question;
    const one: readonly Sum[] = isGraded(question)
      ? guessQuestion(question).map(({ amount, chance }) => ({ taken: 1, earned: amount * points, best: points, weight: chance }))
      : [{ taken: 1, earned: 0, best: 0, weight: 1 }];
    return combine(so, new Map([{ taken: 0, earned: 0, best: 0, weight: 1 }, ...one].map((sum, index) => [String(index), sum])), most);
  }, START);
  const certain = waysToChoose(questions.length, drawn);
  return new Map([...subsets].filter(([, { taken }]) => taken >= drawn).map(([key, sum]) => [key, { ...sum, weight: (sum.weight * waysToChoose(sum.taken, drawn)) / certain }]));
}

function combine(ones: Sums, others: Sums, most: number): Sums {
  const sums = new Map<string, Sum>();
  for (const one of ones.values()) {
    for (const other of others.values()) {
      const taken = one.taken + other.taken;
      if (taken > most) continue;
      const earned = Math.round((one.earned + other.earned) * 1e6) / 1e6;
      const best = one.best + other.best;
      const key = `${taken} ${earned} ${best}`;
      sums.set(key, { taken, earned, best, weight: (sums.get(key)?.weight ?? 0) + one.weight * other.weight });
    }
  }
  return sums;
}

function outcomesOf(sums: readonly Sum[], ways: number, pass: number): readonly Outcome[] {
  const chances = new Map<number, number>();
  for (const sum of sums) chances.set(percentOf(sum), (chances.get(percentOf(sum)) ?? 0) + sum.weight / ways);
  return [...chances].sort(([one], [other]) => one - other).map(([percent, chance]) => ({ percent, passed: percent >= pass, chance }));
}

/** Chance to pass. */
export function passChance(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((sum, { passed, chance }) => sum + (passed ? chance : 0), 0);
}
