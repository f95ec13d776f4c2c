import { z } from 'zod';
import { htmlSchema } from '../../model/common.schema.ts';
import { questionBase } from '../../model/question-base.schema.ts';

export const numberSchema = z.object({
  kind: z.literal('number'),
  ...questionBase,
  /** Inline HTML before and after the field. */
  before: htmlSchema,
  after: htmlSchema,
  answer: z.number(),
  /** Greatest distance from `answer` that still counts as right. */
  tolerance: z.number().min(0),
});
/** Type a number. */
export type NumberQuestion = z.infer<typeof numberSchema>;
/** What was typed, as typed. */
export type NumberAnswer = string;
