import { meaningOf } from '../chips/chip-meaning.ts';
import type { ChipKind } from '../chips/chip.ts';
import type { Inline, Paragraph, TextInline } from '../markdown/tree.ts';
import type { Span } from '../../source/source-file.ts';
import type { UnitContext } from '../unit.ts';

/** Keyboards lack the back-tick: a line wholly in parentheses is chips, `(2 points; Empathy)`. */
const LINE = /(^|\n)[ \t]*[(（]([^()（）\n]+)[)）][ \t]*(?=\n|$)/gu;
const CERTAIN: readonly ChipKind[] = ['match', 'order', 'best-worst', 'scale', 'reflection', 'points', 'weight', 'levels'];

/** The paragraph with typed chips as code, as if they had been written with back-ticks. */
export function withTypedChips(paragraph: Paragraph, context: UnitContext): Paragraph {
  const { inlines } = paragraph;
  const read = inlines.flatMap((inline, index) => {
    if (inline.kind !== 'text') return [inline];
    return readTyped(inline, isEdge(inlines[index - 1]), isEdge(inlines[index + 1]), context);
  });
  return read.length === inlines.length ? { ...paragraph, inlines: read } : { ...paragraph, inlines: read.filter((inline) => inline.kind !== 'text' || inline.text !== '') };
}

const isEdge = (neighbour: Inline | undefined): boolean => neighbour === undefined || neighbour.kind === 'break';

function readTyped(inline: TextInline, startsLine: boolean, endsLine: boolean, context: UnitContext): readonly Inline[] {
  const pieces: Inline[] = [];
  let done = 0;
  for (const match of inline.text.matchAll(LINE)) {
    const [whole, before = '', inner = ''] = match;
    const end = match.index + whole.length;
    const alone = (before === '\n' || startsLine) && (end < inline.text.length || endsLine);
    if (!alone || !isCertain(inner, context)) continue;
    const start = match.index + before.length;
    pieces.push(textPiece(inline, done, start), { kind: 'code', text: inner, span: placeOf(inline, start, end) });
    done = end;
  }
  return done === 0 ? [inline] : [...pieces, textPiece(inline, done, inline.text.length)];
}

/** A mere remark may stand in parentheses too. */
function isCertain(text: string, { words }: UnitContext): boolean {
  return text.split(/[;,]/u).some((piece) => CERTAIN.includes(meaningOf(piece.trim(), words)?.kind ?? 'name')) || CERTAIN.includes(meaningOf(text.trim(), words)?.kind ?? 'name');
}

const textPiece = (inline: TextInline, start: number, end: number): TextInline => ({ ...inline, text: inline.text.slice(start, end), span: placeOf(inline, start, end) });

/** Lines of a text may be indented in the source, so a place is counted from the nearer end that is on the same line. */
function placeOf({ text, span }: TextInline, start: number, end: number): Span {
  if (!text.slice(0, end).includes('\n')) return { ...span, start: span.start + start, end: Math.min(span.end, span.start + end) };
  if (!text.slice(start).includes('\n')) return { ...span, start: Math.max(span.start, span.end - (text.length - start)), end: Math.max(span.start, span.end - (text.length - end)) };
  return span;
}
