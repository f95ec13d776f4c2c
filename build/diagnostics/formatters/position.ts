import type { Span } from '../../source/source-file.ts';

/** A place as editors count it: from one, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset; an offset beyond the text counts as its end. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset));
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A span as a range. Of a file that cannot be read only the beginning is known. */
export function rangeOf(span: Span, text: string | undefined): Range {
  const source = text ?? '';
  return { start: positionOf(source, span.start), end: positionOf(source, span.end) };
}
