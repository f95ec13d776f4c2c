import { z } from 'zod';
import { optionSchema, questionBase } from '../../model/question-base.schema.ts';

export const singleSchema = z.object({
  kind: z.literal('single'),
  ...questionBase,
  order: z.enum(['shuffled', 'fixed']),
  options: z.array(optionSchema).min(2),
});
/** One option is right. */
export type Single = z.infer<typeof singleSchema>;
/** The id of the chosen option. */
export type SingleAnswer = string;
