import { z } from 'zod';
import { questionBase } from '../../model/question-base.schema.ts';

export const reflectionQuestionSchema = z.object({
  kind: z.literal('reflection'),
  ...questionBase,
  /** Fewest characters asked for; 0 means any. */
  minLength: z.number().int().min(0),
});
/** Write in one's own words. Never right or wrong. */
export type ReflectionQuestion = z.infer<typeof reflectionQuestionSchema>;
export type ReflectionAnswer = string;
