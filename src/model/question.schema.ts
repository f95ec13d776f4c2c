import { z } from 'zod';
import { bestWorstSchema, type BestWorstAnswer } from '../questions/best-worst/best-worst.schema.ts';
import { gapsSchema, type GapsAnswer } from '../questions/gaps/gaps.schema.ts';
import { matchingSchema, type MatchingAnswer } from '../questions/matching/matching.schema.ts';
import { multipleSchema, type MultipleAnswer } from '../questions/multiple/multiple.schema.ts';
import { numberSchema, type NumberAnswer } from '../questions/number/number.schema.ts';
import { orderingSchema, type OrderingAnswer } from '../questions/ordering/ordering.schema.ts';
import { reflectionQuestionSchema, type ReflectionAnswer } from '../questions/reflection/reflection.schema.ts';
import { scaleQuestionSchema, type ScaleAnswer } from '../questions/scale/scale.schema.ts';
import { singleSchema, type SingleAnswer } from '../questions/single/single.schema.ts';
import { trueFalseSchema, type TrueFalseAnswer } from '../questions/true-false/true-false.schema.ts';

export const questionSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  matchingSchema,
  orderingSchema,
  gapsSchema,
  numberSchema,
  bestWorstSchema,
  scaleQuestionSchema,
  reflectionQuestionSchema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** What a learner's answer looks like, per kind of question. JSON-safe. */
export interface AnswerOf {
  single: SingleAnswer;
  multiple: MultipleAnswer;
  'true-false': TrueFalseAnswer;
  matching: MatchingAnswer;
  ordering: OrderingAnswer;
  gaps: GapsAnswer;
  number: NumberAnswer;
  'best-worst': BestWorstAnswer;
  scale: ScaleAnswer;
  reflection: ReflectionAnswer;
}
export type Answer = AnswerOf[QuestionKind];
