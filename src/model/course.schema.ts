import { z } from 'zod';
import { competencyIdSchema, htmlSchema, languageSchema, levelSchema, unitIdSchema } from './common.schema.ts';
import { lessonSchema } from './lesson.schema.ts';
import { quizSchema, reflectionSchema, surveySchema } from './quiz.schema.ts';
import { rolePlaySchema } from './role-play.schema.ts';

export const unitSchema = z.discriminatedUnion('kind', [lessonSchema, rolePlaySchema, quizSchema, surveySchema, reflectionSchema]);
export type Unit = z.infer<typeof unitSchema>;
export type UnitKind = Unit['kind'];

export const competencySchema = z.object({
  id: competencyIdSchema,
  short: z.string(),
  name: z.string(),
  /** Components of the academy's competency framework that this competency supports. */
  framework: z.array(z.string()),
});
export type Competency = z.infer<typeof competencySchema>;

export const topicSchema = z.object({
  id: unitIdSchema,
  title: z.string(),
  /** What the learner will be able to do. */
  outcomes: z.array(htmlSchema),
  units: z.array(unitIdSchema),
  /** Whether passing a quiz of this topic counts for its lessons. */
  testOut: z.boolean().optional(),
});
export type Topic = z.infer<typeof topicSchema>;

/** What must be done for the course to be complete, and what must be passed for success. */
export const rulesSchema = z.object({
  /** Units that must be finished. */
  complete: z.array(unitIdSchema),
  /** Units whose score counts; their mean, weighted by points, is the course score. Empty: the course is not scored. */
  scored: z.array(unitIdSchema),
  /** Pass mark for the course score, percent. */
  mark: z.number().min(0).max(100),
  /** Whether every scored unit must also be passed on its own. */
  each: z.boolean(),
  /** Whether a role-play that ends in partial success can pass. */
  partialPasses: z.boolean(),
  /** Fewest decisions and questions behind a competency before its number is shown and not only words. */
  evidence: z.number().int().min(1),
});
export type Rules = z.infer<typeof rulesSchema>;

/** As much of a unit as the contents say. */
export const unitHeadSchema = z.object({
  id: unitIdSchema,
  kind: z.enum(['lesson', 'role-play', 'quiz', 'survey', 'reflection']),
  title: z.string(),
  minutes: z.number(),
  levels: z.array(levelSchema),
});
export type UnitHead = z.infer<typeof unitHeadSchema>;

export const courseSchema = z.object({
  modelVersion: z.literal(1),
  id: unitIdSchema,
  version: z.string(),
  /** Language of every text in this object. */
  language: languageSchema,
  /** Languages the package offers. */
  languages: z.array(languageSchema).min(1),
  title: z.string(),
  description: htmlSchema,
  institution: z.string(),
  levels: z.array(z.object({ id: levelSchema, name: z.string() })).min(1),
  framework: z.array(z.object({ id: z.string(), name: z.string() })),
  competencies: z.array(competencySchema),
  topics: z.array(topicSchema),
  units: z.array(unitSchema),
  /** Of units that are still on their way, where a course comes in parts. */
  heads: z.array(unitHeadSchema).optional(),
  glossary: z.array(z.object({ id: z.string(), term: z.string(), html: htmlSchema })),
  sources: z.array(z.object({ id: z.string(), title: z.string(), html: htmlSchema })),
  rules: rulesSchema,
});
/** A whole module in one language: closed, JSON-safe, without any trace of the files it came from. */
export type Course = z.infer<typeof courseSchema>;
