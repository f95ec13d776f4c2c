import { z } from 'zod';
import { htmlSchema } from '../../model/common.schema.ts';
import { questionBase } from '../../model/question-base.schema.ts';

export const trueFalseSchema = z.object({
  kind: z.literal('true-false'),
  ...questionBase,
  correct: z.boolean(),
  feedbackTrue: htmlSchema.optional(),
  feedbackFalse: htmlSchema.optional(),
});
/** A statement that holds or does not. */
export type TrueFalse = z.infer<typeof trueFalseSchema>;
export type TrueFalseAnswer = boolean;
