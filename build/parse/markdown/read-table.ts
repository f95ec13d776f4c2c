import type { Tokens } from 'marked';
import { readInlines } from './read-inlines.ts';
import type { Cell, Table } from './tree.ts';
import { sliceView, spanOf, trimView, type View } from './view.ts';

/** A table row is one source line; its cells are found again by their bars, because marked keeps no places. */
export function readTable(token: Tokens.Table, view: View): Table {
  const lines = splitLines(view);
  return {
    kind: 'table',
    header: readRow(token.header, lines[0] ?? view),
    rows: token.rows.map((row, index) => readRow(row, lines[index + 2] ?? sliceView(view, view.text.length))),
    span: spanOf(trimView(view)),
  };
}

function readRow(cells: readonly Tokens.TableCell[], line: View): readonly Cell[] {
  const places = splitCells(line);
  return cells.map((cell, index) => {
    const place = unescapeBars(trimCell(places[index] ?? sliceView(line, line.text.length)));
    return { inlines: readInlines(cell.tokens, place), span: spanOf(place) };
  });
}

function splitLines(view: View): readonly View[] {
  let start = 0;
  return view.text.split('\n').map((line) => {
    const piece = sliceView(view, start, start + line.length);
    start += line.length + 1;
    return piece;
  });
}

function splitCells(line: View): readonly View[] {
  const bars = [...line.text.matchAll(/\|/gu)].map((match) => match.index).filter((bar) => !isEscaped(line.text, bar));
  const edges = [-1, ...bars, line.text.length];
  const pieces = edges.slice(1).map((end, index) => sliceView(line, edges[index]! + 1, end));
  if (pieces.length > 1 && pieces[0]!.text.trim() === '') pieces.shift();
  if (pieces.length > 1 && pieces.at(-1)!.text.trim() === '') pieces.pop();
  return pieces;
}

function isEscaped(text: string, place: number): boolean {
  const backslashes = /\\*$/u.exec(text.slice(0, place))![0].length;
  return backslashes % 2 === 1;
}

/** marked trims cells of every white space, a no-break space too. */
function trimCell(cell: View): View {
  const start = cell.text.length - cell.text.trimStart().length;
  return sliceView(cell, start, start + cell.text.trim().length);
}

/** `\|` in a cell is a bar: its backslash goes, and places after it shift by one. */
function unescapeBars(cell: View): View {
  if (!cell.text.includes('\\|')) return cell;
  const kept = [...cell.text].length === 0 ? [] : Array.from({ length: cell.text.length }, (_, index) => index);
  const places = kept.filter((index) => !(cell.text[index] === '\\' && cell.text[index + 1] === '|'));
  return {
    path: cell.path,
    text: places.map((index) => cell.text[index]).join(''),
    at: Int32Array.from([...places, cell.at.length - 1], (index) => cell.at[index]!),
  };
}
