import type { LevelId } from '../model/common.schema.ts';
import type { Question } from '../model/question.schema.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import { isMeantFor } from './meant-for.ts';
import { seedFor, shuffle } from './random.ts';

/**
 * The questions of one attempt: those meant for the learner's post, drawn per competency when the quiz is a pool.
 * The same seed draws the same questions, so the draw needs no saving. Drawn questions keep the order written.
 */
export function drawQuestions(quiz: Pick<Quiz, 'questions' | 'draw'>, level: LevelId | undefined, seed: number): readonly Question[] {
  const meant = quiz.questions.filter((question) => isMeantFor(question.levels, level));
  if (!quiz.draw) return meant;
  const drawn = new Set<string>();
  for (const [competency, count] of Object.entries(quiz.draw)) {
    if (competency === 'any') continue;
    take(meant.filter((question) => question.competency === competency), count, competency);
  }
  if (quiz.draw['any'] !== undefined) take(meant.filter((question) => !drawn.has(question.id)), quiz.draw['any'], 'any');
  return meant.filter((question) => drawn.has(question.id));

  function take(pool: readonly Question[], count: number, name: string): void {
    for (const question of shuffle(pool, seedFor(seed, name)).slice(0, count)) drawn.add(question.id);
  }
}
