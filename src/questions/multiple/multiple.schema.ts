import { z } from 'zod';
import { optionSchema, questionBase } from '../../model/question-base.schema.ts';

export const multipleSchema = z.object({
  kind: z.literal('multiple'),
  ...questionBase,
  order: z.enum(['shuffled', 'fixed']),
  options: z.array(optionSchema).min(2),
});
/** Several options are right. */
export type Multiple = z.infer<typeof multipleSchema>;
/** The ids of the chosen options. */
export type MultipleAnswer = readonly string[];
