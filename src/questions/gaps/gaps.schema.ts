import { z } from 'zod';
import { codeSchema, htmlSchema } from '../../model/common.schema.ts';
import { questionBase } from '../../model/question-base.schema.ts';

export const gapSchema = z.object({ kind: z.literal('gap'), id: codeSchema, accepted: z.array(z.string()).min(1) });
export type Gap = z.infer<typeof gapSchema>;

export const gapsSchema = z.object({
  kind: z.literal('gaps'),
  ...questionBase,
  /** The text, in order: inline HTML and gaps. */
  parts: z.array(z.discriminatedUnion('kind', [z.object({ kind: z.literal('text'), html: htmlSchema }), gapSchema])).min(1),
});
/** Fill the gaps in a text. */
export type Gaps = z.infer<typeof gapsSchema>;
/** Gap id → what was typed. */
export type GapsAnswer = Readonly<Record<string, string>>;
