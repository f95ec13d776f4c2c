import type { Span } from '../source/source-file.ts';

/** The lines of a page and what is to become of their beginnings. Places are offsets into the text as it was. */
export interface Layout {
  /** An empty line above the line of a place. */
  space(at: number): void;
  /** No empty line above it. */
  join(at: number): void;
  /** Whether there is no empty line above it now. */
  touches(at: number): boolean;
  /** Begins every line of a stretch with so many blanks. */
  indent(span: Span, indent: string): void;
  /** The same without the first line. */
  indentRest(span: Span, indent: string): void;
  /** Moves a stretch as a whole, its lines keeping their distance. */
  shift(span: Span, indent: string): void;
  item(at: number, indent: string, marker: string): void;
  /** One blank after each `>`. */
  quote(span: Span): void;
  /** `#  Words ##` becomes `# Words`. */
  heading(span: Span): void;
  /** How many lines a stretch has. */
  lines(span: Span): number;
  print(): string;
}

export function createLayout(text: string, bodyStart: number): Layout {
  const written = text.split('\n');
  const lines = [...written];
  const starts = lineStarts(written);
  const lineOf = (offset: number): number => findLine(starts, offset);
  const body = lineOf(bodyStart);
  const gaps = new Map<number, 0 | 1>();
  const each = (span: Span, change: (line: string, index: number) => string): void => {
    const last = lineOf(Math.max(span.start, span.end - 1));
    for (let index = lineOf(span.start); index <= last; index += 1) if (lines[index]!.trim() !== '') lines[index] = change(lines[index]!, index);
  };
  /** A comment that allows something belongs to the part below it. */
  const belowOthers = (index: number): number => (index > body && /^[ \t]*<!--[ \t]*allow\b/u.test(written[index - 1]!) ? belowOthers(index - 1) : index);
  const isBlank = (index: number): boolean => index >= 0 && written[index]!.trim() === '';
  return {
    space: (at) => void gaps.set(belowOthers(lineOf(at)), 1),
    join: (at) => void gaps.set(lineOf(at), 0),
    touches: (at) => !isBlank(lineOf(at) - 1),
    indent: (span, indent) => each(span, (line) => indent + line.trimStart()),
    indentRest: (span, indent) => each(span, (line, index) => (index === lineOf(span.start) ? line : indent + line.trimStart())),
    shift(span, indent) {
      const first = written[lineOf(span.start)]!;
      const depth = first.length - first.trimStart().length;
      each(span, (line) => indent + line.slice(Math.min(depth, line.length - line.trimStart().length)));
    },
    item(at, indent, marker) {
      const proper = /^[*+]$/u.test(marker) ? '-' : marker;
      const index = lineOf(at);
      const after = lines[index]!.trimStart().slice(marker.length);
      lines[index] = `${indent}${proper} ${after.replace(/^[ \t]+/u, '').replace(/^\[X\](?=\s)/u, '[x]')}`.trimEnd();
    },
    quote: (span) => each(span, (line) => line.replace(/^([ \t]*>)[ \t]*$/u, '$1').replace(/^([ \t]*>)(?=[^\s>])/u, '$1 ')),
    heading: (span) => each(span, (line) => line.replace(/^[ \t]*(#{1,6})[ \t]+/u, '$1 ').replace(/[ \t]+#+[ \t]*$/u, '').trimEnd()),
    lines: (span) => lineOf(Math.max(span.start, span.end - 1)) - lineOf(span.start) + 1,
    print: () => tidy(lines, body, gaps),
  };
}

/** Puts the lines together: the gaps asked for, never two empty lines but in code, one line end at the end. */
function tidy(lines: readonly string[], body: number, gaps: ReadonlyMap<number, 0 | 1>): string {
  const printed = lines.slice(0, body);
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    if (index < body) continue;
    const mark = /^[ \t]*(`{3,}|~{3,})/u.exec(line)?.[1];
    if (fence === undefined && mark) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    const blank = line.trim() === '';
    if (fence !== undefined && mark === undefined) printed.push(line);
    else if (blank) {
      if (printed.at(-1) !== '') printed.push('');
    } else {
      const gap = gaps.get(index) ?? (index === body && body > 0 ? 1 : undefined);
      if (gap === 1 && printed.length > 0 && printed.at(-1) !== '') printed.push('');
      if (gap === 0) while (printed.at(-1) === '') printed.pop();
      printed.push(line);
    }
  }
  while (printed.at(-1) === '') printed.pop();
  return `${printed.join('\n')}\n`;
}

function lineStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return starts;
}

/** The last line that begins at or before an offset. */
function findLine(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
