import { walkInlines } from '../parse/markdown/inspect.ts';
import type { Block } from '../parse/markdown/tree.ts';

/** Words a minute of attentive reading in Russian or Kazakh. */
const PACE = 140;
/** Minutes to think about one question. */
const PER_QUESTION = 0.7;

/** How long a unit takes, in whole minutes. */
export function minutesFor(blocks: readonly Block[], questions: number): number {
  let words = 0;
  for (const inline of walkInlines(blocks)) if (inline.kind === 'text') words += inline.text.match(/\p{L}+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / PACE + questions * PER_QUESTION));
}
