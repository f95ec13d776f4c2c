import type { Answer, Question } from '../model/question.schema.ts';
import { answerProgress } from './answer-progress.ts';
import { gradeQuestion } from './grade-question.ts';

/** What is said of an answer as a whole. `noted` where nothing is right or wrong. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'none' | 'noted';

export function judgeAnswer(question: Question, answer: Answer | undefined): Verdict {
  if (answer === undefined || answerProgress(question, answer) === 'open') return 'none';
  const grade = gradeQuestion(question, answer);
  if (grade === undefined) return 'noted';
  if (grade === 1) return 'right';
  return grade > 0 ? 'partly' : 'wrong';
}
