import { describe, expect, test } from 'vitest';
import { guessQuestion } from '../../../build/analyse/guess/guess-question.ts';
import { guessQuiz, passChance } from '../../../build/analyse/guess/guess-quiz.ts';
import { gradeMatching } from '../../../src/questions/matching/matching.grade.ts';
import { gradeOrdering } from '../../../src/questions/ordering/ordering.grade.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import { seeded } from '../../../src/engine/random.ts';
import { scoreQuiz } from '../../../src/engine/score-quiz.ts';
import type { Quiz } from '../../../src/model/quiz.schema.ts';

const base = { stem: '', body: '', points: 1, levels: [] } as const;

function single(id: string, options: number, extras: Partial<Question> = {}): Question {
  return { kind: 'single', id, ...base, levels: [], order: 'fixed', options: Array.from({ length: options }, (_, at) => ({ id: `o${at + 1}`, html: '', correct: at === 0 })), ...extras } as Question;
}

function trueFalse(id: string): Question {
  return { kind: 'true-false', id, ...base, levels: [], correct: true };
}

function quiz(questions: readonly Question[], extras: Partial<Quiz> = {}): Quiz {
  return { kind: 'quiz', id: 'final', code: 'u1', title: '', minutes: 1, levels: [], intro: '', mode: 'assessed', pass: 70, attempts: 0, questions: [...questions], ...extras };
}

const many = (count: number, make: (id: string) => Question): Question[] => Array.from({ length: count }, (_, index) => make(`q${index + 1}`));
const chance = (it: Quiz): number => passChance(guessQuiz(it, undefined));

describe('the chance to pass a quiz by guessing', () => {
  test('with three answers is known from the binomial: seven of ten right, once in fifty-one', () => {
    expect(chance(quiz(many(10, (id) => single(id, 3))))).toBeCloseTo(0.01966, 5);
    expect(chance(quiz(many(5, (id) => single(id, 3)), { pass: 80 }))).toBeCloseTo(0.04527, 5);
  });

  test('counts the percentage as the player rounds it', () => {
    expect(chance(quiz(many(3, trueFalse), { pass: 67 }))).toBeCloseTo(0.5, 9);
    expect(chance(quiz(many(3, trueFalse), { pass: 68 }))).toBeCloseTo(0.125, 9);
  });

  test('is one where nothing is asked for, and none where nobody can guess', () => {
    expect(chance(quiz(many(2, trueFalse), { pass: 0 }))).toBeCloseTo(1, 9);
    const number: Question = { kind: 'number', id: 'q1', ...base, levels: [], before: '', after: '', answer: 4, tolerance: 0 };
    expect(chance(quiz([number]))).toBe(0);
  });

  test('weighs questions by their points and leaves ungraded ones out', () => {
    const scale: Question = { kind: 'scale', id: 'q3', ...base, levels: [], from: 1, to: 5, low: '', high: '', statements: [] };
    expect(chance(quiz([single('q1', 4, { points: 9 }), trueFalse('q2'), scale]))).toBeCloseTo(0.25, 9);
  });

  test('drawn from a pool is the mean over every set that can be drawn', () => {
    const pool = [trueFalse('q1'), trueFalse('q2'), single('q3', 4)];
    const draws = [[0, 1], [0, 2], [1, 2]].map((set) => chance(quiz(set.map((at) => pool[at]!), { pass: 100 })));
    expect(chance(quiz(pool, { pass: 100, draw: { any: 2 } }))).toBeCloseTo(draws.reduce((sum, each) => sum + each, 0) / 3, 9);
  });

  test('drawn per competency and from what is left equals the share among many attempts of the player', () => {
    const questions = [...many(4, (id) => ({ ...trueFalse(id), competency: 'empathy' })), ...many(3, (id) => ({ ...single(`r${id.slice(1)}`, 4), competency: 'clarity' })), { ...trueFalse('t1'), points: 2 }];
    const it = quiz(questions, { pass: 60, draw: { empathy: 2, clarity: 1, any: 2 } });
    const attempts = 20_000;
    let passes = 0;
    const random = seeded(1);
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const answers = Object.fromEntries(questions.map(({ id, kind }) => [id, kind === 'single' ? `o${1 + Math.floor(random() * 4)}` : random() < 0.5]));
      if (scoreQuiz(it, undefined, Math.floor(random() * 2 ** 32), answers).percent >= 60) passes += 1;
    }
    expect(Math.abs(passes / attempts - chance(it))).toBeLessThan(0.02);
  });

  test('asks of each post only what is meant for it', () => {
    const it = quiz([trueFalse('q1'), single('q2', 4, { levels: ['senior'] })], { pass: 100 });
    expect(passChance(guessQuiz(it, 'frontline'))).toBeCloseTo(1 / 2, 9);
    expect(passChance(guessQuiz(it, 'senior'))).toBeCloseTo(1 / 8, 9);
  });
});

describe('what a guess earns with one question', () => {
  const means = (question: Question): number => guessQuestion(question).reduce((sum, { amount, chance: each }) => sum + amount * each, 0);
  const items = (count: number): { id: string; html: string }[] => Array.from({ length: count }, (_, at) => ({ id: `i${at + 1}`, html: '' }));

  test('ordering: the same as grading every order', () => {
    const question = { kind: 'ordering', id: 'q1', ...base, levels: [], items: items(4) } satisfies Question;
    const orders = permutations(question.items.map(({ id }) => id)).map((order) => gradeOrdering(question, order));
    for (const { amount, chance: each } of guessQuestion(question)) expect(each).toBeCloseTo(orders.filter((grade) => Math.abs(grade - amount) < 1e-5).length / orders.length, 9);
  });

  test('matching: the same as grading every assignment', () => {
    const question = { kind: 'matching', id: 'q1', ...base, levels: [], prompts: items(2), answers: items(3), key: { i1: 'i1', i2: 'i2' }, labels: { prompt: '', answer: '' } } satisfies Question;
    const grades = ['i1', 'i2', 'i3'].flatMap((one) => ['i1', 'i2', 'i3'].map((other) => gradeMatching(question, { i1: one, i2: other })));
    expect(means(question)).toBeCloseTo(grades.reduce((sum, grade) => sum + grade, 0) / grades.length, 6);
  });

  test('several right: two of four found by one tick set in fifteen', () => {
    const options = ['o1', 'o2', 'o3', 'o4'].map((id, at) => ({ id, html: '', correct: at < 2 }));
    const guesses = guessQuestion({ kind: 'multiple', id: 'q1', ...base, levels: [], order: 'fixed', options });
    expect(guesses.find(({ amount }) => amount === 1)?.chance).toBeCloseTo(1 / 15, 9);
  });
});

function permutations(ids: readonly string[]): readonly (readonly string[])[] {
  return ids.length === 0 ? [[]] : ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
