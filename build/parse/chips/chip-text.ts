/** One chip as written: its words on one line and where they stand. */
import type { Change } from '../../source/edit.ts';
import type { Span } from '../../source/source-file.ts';

export interface ChipText {
  readonly text: string;
  readonly span: Span;
}

/** The chips of one code span: `` `A +2, B +1` `` is two. A comma inside a number and in a list of levels does not part them. */
export function splitChips(code: ChipText, keepsCommas: (text: string) => boolean): readonly ChipText[] {
  const pieces = keepsCommas(code.text) ? [code.text] : code.text.split(/[;；]|,(?!\d)|(?<!\d),/u);
  if (pieces.length === 1) return [{ text: tidy(code.text), span: code.span }];
  // What surrounds the words: back-ticks, as many in front as behind.
  const inner = code.span.start + Math.max(0, Math.floor((code.span.end - code.span.start - code.text.length) / 2));
  let from = 0;
  return pieces.flatMap((piece) => {
    const start = inner + from + (piece.length - piece.trimStart().length);
    from += piece.length + 1;
    const text = tidy(piece);
    return text === '' ? [] : [{ text, span: { path: code.span.path, start, end: Math.min(start + piece.trim().length, code.span.end) } }];
  });
}

/** A chip written in other words. Nothing when its place holds more than the chip and what surrounds it. */
export function respell({ text, span }: ChipText, better: string): Change {
  const around = span.end - span.start - text.length;
  return around < 0 || around > 2 ? [] : [{ span, text: around === 0 ? better : `\`${better}\`` }];
}

/** One kind of space, one kind of minus, no invisible letters. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A number as typed: decimal comma or point, any minus or dash in front. */
export function numberOf(text: string): number {
  return Number(text.replace(/[−–—‑‐﹣－]/gu, '-').replace(/\s/gu, '').replace(',', '.'));
}
