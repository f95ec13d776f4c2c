/** The element of every kind of question. */
import type { QuestionKind } from '../model/question.schema.ts';
import { BestWorstQuestion } from './best-worst/best-worst-question.ts';
import { GapsQuestion } from './gaps/gaps-question.ts';
import { MatchingQuestion } from './matching/matching-question.ts';
import { MultipleQuestion } from './multiple/multiple-question.ts';
import { NumberElement } from './number/number-question.ts';
import { OrderingQuestion } from './ordering/ordering-question.ts';
import type { QuestionElement } from './question-element.ts';
import { ReflectionElement } from './reflection/reflection-question.ts';
import { ScaleElement } from './scale/scale-question.ts';
import { SingleQuestion } from './single/single-question.ts';
import { TrueFalseQuestion } from './true-false/true-false-question.ts';

export const questionElements = {
  single: SingleQuestion,
  multiple: MultipleQuestion,
  'true-false': TrueFalseQuestion,
  matching: MatchingQuestion,
  ordering: OrderingQuestion,
  gaps: GapsQuestion,
  number: NumberElement,
  'best-worst': BestWorstQuestion,
  scale: ScaleElement,
  reflection: ReflectionElement,
} satisfies { readonly [K in QuestionKind]: new () => QuestionElement<K> };

export type AnyQuestionElement = InstanceType<(typeof questionElements)[QuestionKind]>;
