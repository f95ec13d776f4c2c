import type { LevelId } from '../model/common.schema.ts';
import type { Answer } from '../model/question.schema.ts';
import type { Quiz } from '../model/quiz.schema.ts';
import { drawQuestions } from './draw-questions.ts';
import { gradeQuestion, isGraded } from './grade-question.ts';
import { addTally, percentOf, type Tally } from './score-role-play.ts';

export interface QuizScore extends Tally {
  /** 0…100, whole number. */
  readonly percent: number;
  readonly competencies: Readonly<Record<string, Tally>>;
}

/** Points earned of the points the drawn questions give. Unanswered questions earn nothing. */
export function scoreQuiz(quiz: Quiz, level: LevelId | undefined, seed: number, answers: Readonly<Record<string, Answer>>): QuizScore {
  const questions = drawQuestions(quiz, level, seed).filter(isGraded);
  const competencies: Record<string, Tally> = {};
  let total: Tally = { earned: 0, best: 0, evidence: 0 };
  for (const question of questions) {
    const tally = { earned: (gradeQuestion(question, answers[question.id]) ?? 0) * question.points, best: question.points, evidence: 1 };
    total = addTally(total, tally);
    if (question.competency !== undefined) competencies[question.competency] = addTally(competencies[question.competency], tally);
  }
  return { ...total, percent: percentOf(total), competencies };
}
