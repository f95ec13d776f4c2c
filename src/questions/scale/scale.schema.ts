import { z } from 'zod';
import { itemSchema, questionBase } from '../../model/question-base.schema.ts';

export const scaleQuestionSchema = z.object({
  kind: z.literal('scale'),
  ...questionBase,
  from: z.number().int(),
  to: z.number().int(),
  low: z.string(),
  high: z.string(),
  statements: z.array(itemSchema).min(1),
});
/** Rate statements. Never right or wrong. */
export type ScaleQuestion = z.infer<typeof scaleQuestionSchema>;
/** Statement id → rating. */
export type ScaleAnswer = Readonly<Record<string, number>>;
