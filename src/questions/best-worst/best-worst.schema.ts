import { z } from 'zod';
import { codeSchema, htmlSchema } from '../../model/common.schema.ts';
import { questionBase } from '../../model/question-base.schema.ts';

export const bestWorstSchema = z.object({
  kind: z.literal('best-worst'),
  ...questionBase,
  options: z
    .array(z.object({ id: codeSchema, html: htmlSchema, /** Share of experts, 0…1. */ weight: z.number().min(0).max(1), feedback: htmlSchema.optional() }))
    .min(3),
});
/** Situational judgement: which is most effective, which least? */
export type BestWorst = z.infer<typeof bestWorstSchema>;
export type BestWorstAnswer = { readonly best?: string | undefined; readonly worst?: string | undefined };
