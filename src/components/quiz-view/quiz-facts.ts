/** What follows from a quiz, its rules and how far the learner is. */
import { answerProgress, type AnswerProgress } from '../../engine/answer-progress.ts';
import { attemptsLeft } from '../../engine/attempts-left.ts';
import { isGraded } from '../../engine/grade-question.ts';
import type { Tally } from '../../engine/score-role-play.ts';
import { percentOf } from '../../engine/score-role-play.ts';
import type { UnitState } from '../../model/learner-state.ts';
import type { Question } from '../../model/question.schema.ts';
import type { Quiz, Reflection, Survey } from '../../model/quiz.schema.ts';

/** A unit made of questions. */
export type Questionnaire = Quiz | Survey | Reflection;

/** Telling the right answers before the last attempt would make the next one worthless. */
export function mayTellKey(quiz: Quiz, unit: Pick<UnitState, 'attempts' | 'passed'>): boolean {
  return quiz.mode === 'practice' || unit.passed || attemptsLeft(quiz, unit) === 0;
}

export function progressOf(questions: readonly Question[], unit: Pick<UnitState, 'answers'>): readonly AnswerProgress[] {
  return questions.map((question) => answerProgress(question, unit.answers[question.id]));
}

/** Where to go on: the first question without a whole answer; past the last when there is none. */
export function placeToGoOn(progress: readonly AnswerProgress[]): number {
  const open = progress.findIndex((state) => state !== 'answered');
  return open === -1 ? progress.length : open;
}

export type Strength = 'high' | 'middle' | 'low';

/** In words, for a number rests on too few questions more often than not. */
export function strengthOf(tally: Tally): Strength {
  const percent = percentOf(tally);
  if (percent >= 80) return 'high';
  return percent >= 50 ? 'middle' : 'low';
}

/** Whether the questions have right answers at all: a quiz may hold ratings too. */
export function gradedAmong(questions: readonly Question[]): readonly Question[] {
  return questions.filter(isGraded);
}
