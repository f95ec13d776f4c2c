import { z } from 'zod';
import { codeSchema, competencyIdSchema, htmlSchema, levelSchema, unitIdSchema } from './common.schema.ts';
import { questionSchema } from './question.schema.ts';

const unitBase = {
  id: unitIdSchema,
  code: codeSchema,
  title: z.string(),
  minutes: z.number(),
  levels: z.array(levelSchema),
  intro: htmlSchema,
};

export const quizSchema = z.object({
  kind: z.literal('quiz'),
  ...unitBase,
  mode: z.enum(['practice', 'assessed']),
  /** Pass mark, percent. */
  pass: z.number().min(0).max(100),
  /** How many attempts an assessed quiz allows; 0 means any number. */
  attempts: z.number().int().min(0),
  /** Questions in the order written; the pool when `draw` is set. */
  questions: z.array(questionSchema),
  /** How many questions to draw at random per competency, or in all under the key `any`. Absent: all of them. */
  draw: z.record(z.union([competencyIdSchema, z.literal('any')]), z.number().int().positive()).optional(),
});
export type Quiz = z.infer<typeof quizSchema>;

export const surveySchema = z.object({ kind: z.literal('survey'), ...unitBase, questions: z.array(questionSchema) });
/** Questions without right answers; never scored. */
export type Survey = z.infer<typeof surveySchema>;

export const reflectionSchema = z.object({ kind: z.literal('reflection'), ...unitBase, questions: z.array(questionSchema) });
/** Prompts to write about one's own work; never scored. */
export type Reflection = z.infer<typeof reflectionSchema>;
