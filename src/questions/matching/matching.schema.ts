import { z } from 'zod';
import { codeSchema } from '../../model/common.schema.ts';
import { itemSchema, questionBase } from '../../model/question-base.schema.ts';

export const matchingSchema = z.object({
  kind: z.literal('matching'),
  ...questionBase,
  prompts: z.array(itemSchema).min(2),
  /** Every answer that may be chosen, surplus ones included. */
  answers: z.array(itemSchema).min(2),
  /** Prompt id → answer id. */
  key: z.record(codeSchema, codeSchema),
  labels: z.object({ prompt: z.string(), answer: z.string() }),
});
/** Each prompt has one answer; some answers may be surplus. */
export type Matching = z.infer<typeof matchingSchema>;
/** Prompt id → answer id; prompts left open are absent. */
export type MatchingAnswer = Readonly<Record<string, string>>;
