import type { Answer, AnswerOf, Question, QuestionKind, QuestionOf } from '../model/question.schema.ts';
import { gradeBestWorst } from '../questions/best-worst/best-worst.grade.ts';
import { gradeGaps } from '../questions/gaps/gaps.grade.ts';
import { gradeMatching } from '../questions/matching/matching.grade.ts';
import { gradeMultiple } from '../questions/multiple/multiple.grade.ts';
import { gradeNumber } from '../questions/number/number.grade.ts';
import { gradeOrdering } from '../questions/ordering/ordering.grade.ts';
import { gradeSingle } from '../questions/single/single.grade.ts';
import { gradeTrueFalse } from '../questions/true-false/true-false.grade.ts';

/** 0…1 of the question's points; undefined where nothing is right or wrong. */
type Grader<K extends QuestionKind> = (question: QuestionOf<K>, answer: AnswerOf[K]) => number | undefined;

const graders: { readonly [K in QuestionKind]: Grader<K> } = {
  single: gradeSingle,
  multiple: gradeMultiple,
  'true-false': gradeTrueFalse,
  matching: gradeMatching,
  ordering: gradeOrdering,
  gaps: gradeGaps,
  number: gradeNumber,
  'best-worst': gradeBestWorst,
  scale: () => undefined,
  reflection: () => undefined,
};

/** Grades an answer: 0…1, or undefined for a question without a right answer. An absent answer earns 0. */
export function gradeQuestion(question: Question, answer: Answer | undefined): number | undefined {
  const grader = graders[question.kind] as Grader<QuestionKind>;
  if (answer === undefined) return isGraded(question) ? 0 : undefined;
  return grader(question as never, answer as never);
}

/** Whether the question has a right answer at all. */
export function isGraded(question: Pick<Question, 'kind'>): boolean {
  return question.kind !== 'scale' && question.kind !== 'reflection';
}
