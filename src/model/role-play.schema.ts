import { z } from 'zod';
import { codeSchema, htmlSchema, levelSchema, pointsSchema, unitIdSchema } from './common.schema.ts';

export const comparisonSchema = z.enum(['<', '<=', '=', '>=', '>']);
export type Comparison = z.infer<typeof comparisonSchema>;

export const testSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('scale'), scale: codeSchema, comparison: comparisonSchema, value: z.number() }),
  z.object({ kind: z.literal('memory'), memory: codeSchema, remembered: z.boolean() }),
]);
/** One condition chip. */
export type Test = z.infer<typeof testSchema>;

export const guardSchema = z.object({
  /** Every test must hold. */
  all: z.array(testSchema),
  /** Set by `otherwise`: the guard holds when the tests do not. */
  negated: z.boolean(),
});
/** The conditions in front of a line, a choice or a go-there link. */
export type Guard = z.infer<typeof guardSchema>;

const guarded = { when: guardSchema.optional(), once: z.boolean() };

export const speechSchema = z.object({
  kind: z.literal('speech'),
  id: codeSchema,
  persona: codeSchema,
  /** How it is said, in words: "tired", "after a pause". */
  mood: z.string().optional(),
  html: htmlSchema,
  ...guarded,
});
export type Speech = z.infer<typeof speechSchema>;

export const stageSchema = z.object({ kind: z.literal('stage'), id: codeSchema, html: htmlSchema, ...guarded });
/** A stage direction: what happens rather than what is said. */
export type Stage = z.infer<typeof stageSchema>;

export const feedbackSchema = z.object({ kind: z.literal('feedback'), id: codeSchema, html: htmlSchema, ...guarded });
/** What the coach says about a choice. Only inside a choice. */
export type Feedback = z.infer<typeof feedbackSchema>;

export const gotoSchema = z.object({ kind: z.literal('goto'), id: codeSchema, target: codeSchema, html: htmlSchema, ...guarded });
/** Go there: the play moves to another scene. */
export type Goto = z.infer<typeof gotoSchema>;

const choiceBase = {
  id: codeSchema,
  html: htmlSchema,
  /** Scene the choice leads to; without it the play goes on below the list. */
  target: codeSchema.optional(),
  points: pointsSchema,
  /** Changes of scales, by scale id. */
  effects: z.record(codeSchema, z.number()),
  /** Memory set by this choice. */
  remember: z.array(codeSchema),
  ...guarded,
};

export const choiceOrderSchema = z.enum(['shuffled', 'fixed']);

export const nestedChoiceSchema = z.object({
  ...choiceBase,
  body: z.array(z.discriminatedUnion('kind', [speechSchema, stageSchema, feedbackSchema, gotoSchema])),
});

export const nestedChoicesSchema = z.object({
  kind: z.literal('choices'),
  id: codeSchema,
  order: choiceOrderSchema,
  options: z.array(nestedChoiceSchema).min(1),
});

export const choiceSchema = z.object({
  ...choiceBase,
  body: z.array(z.discriminatedUnion('kind', [speechSchema, stageSchema, feedbackSchema, gotoSchema, nestedChoicesSchema])),
});

export const choicesSchema = z.object({
  kind: z.literal('choices'),
  id: codeSchema,
  order: choiceOrderSchema,
  options: z.array(choiceSchema).min(1),
});

/** What follows a choice, in order: reactions, stage directions, feedback, one nested list. */
export type ChoiceBlock = z.infer<typeof choiceSchema>['body'][number];
/** One thing the learner may say or do. A nested choice has no further choices in its body. */
export type Choice = z.infer<typeof choiceSchema>;
/** One decision: a list of choices. */
export type Choices = z.infer<typeof choicesSchema>;

export const sceneBlockSchema = z.discriminatedUnion('kind', [speechSchema, stageSchema, gotoSchema, choicesSchema]);
export type SceneBlock = z.infer<typeof sceneBlockSchema>;

export const endingSchema = z.enum(['success', 'partial', 'failure']);
export type Ending = z.infer<typeof endingSchema>;

export const sceneSchema = z.object({
  id: codeSchema,
  title: z.string(),
  blocks: z.array(sceneBlockSchema),
  /** Set on a scene that ends the play. */
  ending: endingSchema.optional(),
});
export type Scene = z.infer<typeof sceneSchema>;

export const personaSchema = z.object({
  id: codeSchema,
  name: z.string(),
  role: z.string(),
  /** Words from which the face is drawn: "woman, 47, black scarf". */
  portrait: z.string(),
  /** Name in the language written first: whoever has the same one has the same face, in every language and role-play. */
  likeness: z.string().optional(),
  learner: z.boolean(),
});
export type Persona = z.infer<typeof personaSchema>;

export const scaleSchema = z.object({ id: codeSchema, name: z.string(), start: z.number(), min: z.number(), max: z.number() });
/** A bounded number that choices move, e.g. trust 0…5. */
export type Scale = z.infer<typeof scaleSchema>;

export const feedbackMomentSchema = z.enum(['at-once', 'after-scene', 'at-end']);
export type FeedbackMoment = z.infer<typeof feedbackMomentSchema>;

export const rolePlaySchema = z.object({
  kind: z.literal('role-play'),
  id: unitIdSchema,
  code: codeSchema,
  title: z.string(),
  /** Reading time and thinking time of a typical road, minutes. */
  minutes: z.number(),
  /** Posts this unit is meant for; empty means all. */
  levels: z.array(levelSchema),
  mode: z.enum(['practice', 'assessed']),
  /** Pass mark, percent of the best available at the decisions met. */
  pass: z.number().min(0).max(100),
  /** How many attempts an assessed role-play allows; absent means any number. */
  attempts: z.number().int().min(1).optional(),
  /** Moment of the coach's feedback; unset means the post level decides. */
  feedback: feedbackMomentSchema.optional(),
  intro: htmlSchema,
  personas: z.array(personaSchema),
  scales: z.array(scaleSchema),
  memories: z.array(z.object({ id: codeSchema, name: z.string() })),
  start: codeSchema,
  scenes: z.record(codeSchema, sceneSchema),
  /** Rules to take away. */
  rules: z.array(htmlSchema),
  /** The if-then plan. */
  plan: htmlSchema.optional(),
});
export type RolePlay = z.infer<typeof rolePlaySchema>;
