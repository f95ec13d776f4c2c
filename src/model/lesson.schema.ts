import { z } from 'zod';
import { codeSchema, htmlSchema, levelSchema, unitIdSchema } from './common.schema.ts';
import { questionSchema } from './question.schema.ts';

/** Prose: paragraphs, lists, tables, headings below the section's own. */
export const proseSchema = z.object({ kind: z.literal('prose'), html: htmlSchema });

export const calloutSchema = z.object({
  kind: z.literal('callout'),
  tone: z.enum(['note', 'tip', 'important', 'case', 'rule']),
  html: htmlSchema,
});
export type Callout = z.infer<typeof calloutSchema>;

export const foldOutSchema = z.object({ kind: z.literal('fold-out'), summary: htmlSchema, html: htmlSchema });
export type FoldOut = z.infer<typeof foldOutSchema>;

export const figureSchema = z.object({
  kind: z.literal('figure'),
  /** Path inside the package, relative to the page. */
  src: z.string(),
  alt: z.string(),
  caption: htmlSchema,
  width: z.number().optional(),
  height: z.number().optional(),
});
export type Figure = z.infer<typeof figureSchema>;

export const recordingSchema = z.object({
  kind: z.literal('recording'),
  medium: z.enum(['audio', 'video']),
  src: z.string(),
  /** WebVTT captions, path inside the package. */
  captions: z.string(),
  title: z.string(),
  transcript: htmlSchema.optional(),
});
export type Recording = z.infer<typeof recordingSchema>;

/** A question inside a lesson: practice, never counted. */
export const checkSchema = z.object({ kind: z.literal('check'), question: questionSchema });

export const lessonBlockSchema = z.discriminatedUnion('kind', [proseSchema, calloutSchema, foldOutSchema, figureSchema, recordingSchema, checkSchema]);
export type LessonBlock = z.infer<typeof lessonBlockSchema>;

export const sectionSchema = z.object({
  id: codeSchema,
  /** Absent in the section before the first heading. */
  heading: htmlSchema.optional(),
  /** Posts this section is meant for; empty means all. */
  levels: z.array(levelSchema),
  blocks: z.array(lessonBlockSchema),
});
export type Section = z.infer<typeof sectionSchema>;

export const noteSchema = z.object({ id: z.string(), html: htmlSchema });
/** A footnote. The prose links to it by `<a data-note="id">`. */
export type Note = z.infer<typeof noteSchema>;

export const lessonSchema = z.object({
  kind: z.literal('lesson'),
  id: unitIdSchema,
  code: codeSchema,
  title: z.string(),
  minutes: z.number(),
  levels: z.array(levelSchema),
  sections: z.array(sectionSchema),
  notes: z.array(noteSchema),
});
export type Lesson = z.infer<typeof lessonSchema>;
