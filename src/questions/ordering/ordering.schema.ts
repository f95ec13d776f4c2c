import { z } from 'zod';
import { itemSchema, questionBase } from '../../model/question-base.schema.ts';

export const orderingSchema = z.object({
  kind: z.literal('ordering'),
  ...questionBase,
  /** Items in their right order. */
  items: z.array(itemSchema).min(2),
});
/** Put the items in order. */
export type Ordering = z.infer<typeof orderingSchema>;
/** Item ids in the learner's order. */
export type OrderingAnswer = readonly string[];
