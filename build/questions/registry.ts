import type { QuestionKind } from '../../src/model/question.schema.ts';
import { bestWorst } from './best-worst.ts';
import { gaps } from './gaps.ts';
import { matching } from './matching.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { ordering } from './ordering.ts';
import type { QuestionReader } from './question-reader.ts';
import { reflection } from './reflection.ts';
import { scale } from './scale.ts';
import { single } from './single.ts';
import { trueFalse } from './true-false.ts';

/** How each kind of question is read from Markdown. */
export const questionReaders = {
  single,
  multiple,
  'true-false': trueFalse,
  matching,
  ordering,
  gaps,
  number,
  'best-worst': bestWorst,
  scale,
  reflection,
} satisfies { readonly [K in QuestionKind]: QuestionReader<K> };
