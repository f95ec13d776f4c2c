import type { KeywordTable } from '../keywords/keyword-table.ts';
import type { Chip } from './chip.ts';
import { meaningOf } from './chip-meaning.ts';
import { tidy, type ChipText } from './chip-text.ts';

/** Reads a code span that holds one chip. What nobody understands is a `name`: of a competency, or a slip. */
export function readChip(code: ChipText, words: KeywordTable): Chip {
  const text = tidy(code.text);
  return { ...(meaningOf(text, words) ?? { kind: 'name', name: text }), text, span: code.span };
}
