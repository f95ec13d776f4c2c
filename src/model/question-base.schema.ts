import { z } from 'zod';
import { codeSchema, competencyIdSchema, htmlSchema, levelSchema } from './common.schema.ts';

/** What every question has, whatever its kind. */
export const questionBase = {
  id: codeSchema,
  /** The heading: the question itself. */
  stem: htmlSchema,
  /** Text between the heading and the answers. May be empty. */
  body: htmlSchema,
  /** Most points this question gives. */
  points: z.number().positive(),
  competency: competencyIdSchema.optional(),
  /** Posts this question is meant for; empty means all. */
  levels: z.array(levelSchema),
  /** Feedback on the question as a whole, whatever was answered. */
  feedback: htmlSchema.optional(),
};

export const optionSchema = z.object({
  id: codeSchema,
  html: htmlSchema,
  correct: z.boolean(),
  feedback: htmlSchema.optional(),
});
export type Option = z.infer<typeof optionSchema>;

export const itemSchema = z.object({ id: codeSchema, html: htmlSchema });
export type Item = z.infer<typeof itemSchema>;
