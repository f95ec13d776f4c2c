/**
 * A view is a piece of text that remembers where each of its characters stands in the source file. What a container
 * (quote, list item) holds is its source lines with their beginnings cut off, so a view of the inside is made by laying
 * each inner line against the end of its source line. Views nest, and repeated text is no problem.
 */
import type { Span } from '../../source/source-file.ts';

export interface View {
  readonly path: string;
  readonly text: string;
  /** Offset in the file of each character; one more for the end. Views of one text share it, so nobody writes to it. */
  readonly at: Int32Array;
}

export function viewOf(path: string, text: string, from: number): View {
  const at = new Int32Array(text.length - from + 1);
  for (let index = 0; index < at.length; index += 1) at[index] = from + index;
  return { path, text: text.slice(from), at };
}

export function sliceView(view: View, start: number, end = view.text.length): View {
  const text = view.text.slice(start, end);
  return { path: view.path, text, at: view.at.subarray(start, start + text.length + 1) };
}

/** The view without white space at its ends. Only space, tab and line end count: a no-break space is text. */
export function trimView(view: View): View {
  const { text } = view;
  let [start, end] = [0, text.length];
  while (start < end && isBlankOrEnd(text.charCodeAt(start))) start += 1;
  while (end > start && isBlankOrEnd(text.charCodeAt(end - 1))) end -= 1;
  return sliceView(view, start, end);
}

/** Space, Tab and line end. */
const isBlankOrEnd = (code: number): boolean => code === 32 || code === 9 || code === 10;

export function spanOf(view: View): Span {
  const start = view.at[0]!;
  const last = view.at[view.text.length - 1];
  return { path: view.path, start, end: last === undefined ? start : last + 1 };
}

/** Lays `inner` line by line against the ends of the lines of `outer`. */
export function alignLines(inner: string, outer: View): View {
  if (inner === outer.text) return outer;
  const lines = linesOf(outer);
  const at = new Int32Array(inner.length + 1);
  let next = 0;
  let from = 0;
  for (const line of inner.split('\n')) {
    const found = findLine(line, lines, next);
    const source = lines[found ?? Math.min(next, lines.length - 1)]!;
    at.set(alignEnd(line, source), from);
    from += line.length + 1;
    if (found !== undefined) next = found + 1;
  }
  return { path: outer.path, text: inner, at };
}

/** Lays `inner` over `outer`, of which it lacks some characters, such as backslashes. */
export function alignWithin(inner: string, outer: View): View {
  const at = new Int32Array(inner.length + 1);
  let from = 0;
  let done = 0;
  for (const character of inner) {
    const found = outer.text.indexOf(character, from);
    const place = found === -1 ? Math.min(from, outer.text.length) : found;
    for (let unit = 0; unit < character.length; unit += 1) at[done + unit] = outer.at[place + unit] ?? outer.at.at(-1)!;
    done += character.length;
    if (found !== -1) from = found + character.length;
  }
  at[done] = outer.at[Math.min(from, outer.text.length)]!;
  return { path: outer.path, text: inner, at };
}

function linesOf(view: View): readonly View[] {
  let start = 0;
  return view.text.split('\n').map((line) => {
    const piece = sliceView(view, start, start + line.length);
    start += line.length + 1;
    return piece;
  });
}

const squeeze = (line: string): string => line.replace(/[ \t]/gu, '');

/** Index of the line that ends like `line`, from `next` on. A blank line takes only a blank one: marked doubles some. */
function findLine(line: string, lines: readonly View[], next: number): number | undefined {
  const wanted = squeeze(line);
  if (wanted === '') return /^[\s>]*$/u.test(lines[next]?.text ?? '-') ? next : undefined;
  for (let index = next; index < lines.length; index += 1) {
    const { text } = lines[index]!;
    if (squeeze(text).endsWith(wanted) || squeeze(text.trimEnd()).endsWith(wanted)) return index;
  }
  return undefined;
}

/** Offsets for the characters of `line` and for its end, found from the end backwards; a tab may stand for spaces. */
function alignEnd(line: string, source: View): Int32Array {
  // Nearly always the line stands there as it is, its beginning cut off.
  if (source.text.endsWith(line) && !/[ \t]$/u.test(line) && line !== '') return source.at.subarray(source.text.length - line.length, source.text.length + 1);
  const at = new Int32Array(line.length + 1).fill(source.at[0]!);
  let from = source.text.replace(/[ \t]+$/u, '').length;
  // marked cuts every kind of white space from the end of an item, a no-break space too.
  if (!line.trimEnd().endsWith(source.text[from - 1] ?? '')) from = source.text.trimEnd().length;
  const visible = line.replace(/[ \t]+$/u, '').length;
  for (let index = visible; index <= line.length; index += 1) at[index] = source.at[Math.min(from + index - visible, source.text.length)]!;
  for (let index = visible - 1; index >= 0; index -= 1) {
    if (from > 0 && (line[index] === source.text[from - 1] || isGap(line[index]!, source.text[from - 1]!))) from -= 1;
    else if (!isBlank(line[index]!)) from = skipBlanks(source.text, from, line[index]!);
    at[index] = source.at[from]!;
  }
  return at;
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t';
const isGap = (inner: string, outer: string): boolean => isBlank(inner) && isBlank(outer);

/** Place of `character` before `from` with only blanks between, or `from` when there is none. */
function skipBlanks(text: string, from: number, character: string): number {
  let index = from - 1;
  while (index >= 0 && isBlank(text[index]!)) index -= 1;
  return index >= 0 && text[index] === character ? index : from;
}
