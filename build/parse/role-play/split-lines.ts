import type { SourceFile } from '../../source/source-file.ts';
import type { Inline, TextInline } from '../markdown/tree.ts';

export type InlineLine = readonly Inline[];

/** The lines of a paragraph as the author typed them. Blank words at the ends of a line are dropped. */
export function splitLines(inlines: readonly Inline[], file: SourceFile): readonly InlineLine[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else if (inline.kind === 'text' && inline.text.includes('\n')) {
      for (const [index, piece] of textLines(inline, file).entries()) {
        if (index > 0) lines.push([]);
        lines.at(-1)?.push(piece);
      }
    } else lines.at(-1)?.push(inline);
  }
  return lines.map(trimLine).filter((line) => line.length > 0);
}

/** The lines of one text. Its place is found by source lines, because indents and `>` between them are no part of the text. */
function textLines(inline: TextInline, file: SourceFile): readonly TextInline[] {
  let from = inline.span.start;
  return inline.text.split('\n').map((text, index) => {
    if (index > 0) from = Math.min(inline.span.end, after(file.text.indexOf('\n', from), inline.span.end));
    const lineEnd = Math.min(inline.span.end, orEnd(file.text.indexOf('\n', from), inline.span.end));
    const start = index === 0 ? from : Math.min(lineEnd, from + (/^[ \t>]*/u.exec(file.text.slice(from, lineEnd))?.[0].length ?? 0));
    // The text may still hold part of the indent that its place leaves out.
    return { kind: 'text', text: index === 0 ? text : text.replace(/^[ \t]+/u, ''), span: { path: inline.span.path, start, end: Math.max(start, lineEnd) } };
  });
}

const after = (found: number, end: number): number => (found < 0 ? end : found + 1);
const orEnd = (found: number, end: number): number => (found < 0 ? end : found);

export function trimLine(line: InlineLine): InlineLine {
  return trimEnd(trimStart(line));
}

/** Cuts a text at its front; the place moves with it. */
export function cutStart(inline: TextInline, length: number): TextInline {
  const start = Math.min(inline.span.end, inline.span.start + length);
  return { ...inline, text: inline.text.slice(length), span: { ...inline.span, start } };
}

export function cutEnd(inline: TextInline, length: number): TextInline {
  const end = Math.max(inline.span.start, inline.span.end - (inline.text.length - length));
  return { ...inline, text: inline.text.slice(0, length), span: { ...inline.span, end } };
}

export function trimStart(line: InlineLine): InlineLine {
  const [first, ...rest] = line;
  if (first?.kind !== 'text') return line;
  const blank = first.text.length - first.text.trimStart().length;
  return blank === first.text.length ? trimStart(rest) : blank === 0 ? line : [cutStart(first, blank), ...rest];
}

function trimEnd(line: InlineLine): InlineLine {
  const last = line.at(-1);
  if (last?.kind !== 'text') return line;
  const length = last.text.trimEnd().length;
  return length === 0 ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), cutEnd(last, length)];
}

/** The lines as one flow again, a line end between them. */
export function joinLines(lines: readonly InlineLine[]): readonly Inline[] {
  return lines.flatMap((line, index) => {
    const first = line[0];
    if (index === 0 || !first) return line;
    return [{ kind: 'text' as const, text: '\n', span: { ...first.span, end: first.span.start } }, ...line];
  });
}

export function spanOfLine(line: InlineLine): { path: string; start: number; end: number } {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) throw new Error('An empty line has no place.');
  return { path: first.span.path, start: first.span.start, end: Math.max(first.span.start, last.span.end) };
}
