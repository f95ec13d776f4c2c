/** A sheet on which the chances that come to a node are added up. There is one, wiped for each node. */
import type { ScoreGrid } from './score-grid.ts';

/** A grid that a choice brings on: so many points more earned and available, with a chance. */
export interface Inflow {
  readonly grid: ScoreGrid;
  readonly earned: number;
  readonly best: number;
  readonly chance: number;
}

/** Most points available with which a score can still matter, by points earned. */
export type Bound = (earned: number) => number;

export interface ScoreSheet {
  /** Points of the first row and of the first column. */
  readonly earned: number;
  readonly best: number;
  readonly rows: number;
  readonly columns: number;
  /** Row after row; what follows the last row has no meaning. */
  readonly chances: Float64Array;
  /** Columns between which each row has chances, the last one excluded; what lies outside has no meaning. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** All inflows together, but for scores beyond the bound. Good until the next call. */
export type Pour = (inflows: readonly Inflow[], bound: Bound) => ScoreSheet;

export function createSheet(): Pour {
  let chances = new Float64Array(4096);
  let [from, to] = [new Int32Array(64), new Int32Array(64)];
  return (inflows, bound) => {
    const { earned, best, rows, columns } = frameOf(inflows);
    if (rows * columns > chances.length) chances = new Float64Array(2 * rows * columns);
    else chances.fill(0, 0, rows * columns);
    if (rows > from.length) [from, to] = [new Int32Array(2 * rows), new Int32Array(2 * rows)];
    from.fill(columns, 0, rows);
    to.fill(0, 0, rows);
    const sheet = { earned, best, rows, columns, chances, from, to };
    for (const inflow of inflows) add(sheet, inflow);
    forgetBeyond(sheet, bound);
    return sheet;
  };
}

function frameOf(inflows: readonly Inflow[]): Pick<ScoreSheet, 'earned' | 'best' | 'rows' | 'columns'> {
  const { grid, earned, best } = inflows[0]!;
  let [top, left] = [grid.earned + earned, grid.best + best];
  let [bottom, right] = [top, left];
  for (const inflow of inflows) {
    const [row, column] = [inflow.grid.earned + inflow.earned, inflow.grid.best + inflow.best];
    top = Math.min(top, row);
    bottom = Math.max(bottom, row + inflow.grid.rows);
    left = Math.min(left, column);
    right = Math.max(right, column + inflow.grid.columns);
  }
  return { earned: top, best: left, rows: bottom - top, columns: right - left };
}

/** Nearly all the time goes here. */
function add(sheet: ScoreSheet, { grid, earned, best, chance }: Inflow): void {
  const { starts, places, chances: given } = grid;
  const { columns, chances: into } = sheet;
  const down = grid.earned + earned - sheet.earned;
  const right = grid.best + best - sheet.best;
  for (let row = 0; row < grid.rows; row += 1) {
    const [begin, end] = [places[row]!, places[row + 1]!];
    const column = right + starts[row]!;
    const shift = (down + row) * columns + column - begin;
    for (let place = begin; place < end; place += 1) into[place + shift]! += given[place]! * chance;
    if (begin < end) widen(sheet, down + row, column, column + end - begin);
  }
}

function widen({ from, to }: ScoreSheet, row: number, first: number, end: number): void {
  if (first < from[row]!) from[row] = first;
  if (end > to[row]!) to[row] = end;
}

function forgetBeyond({ earned, best, rows, to }: ScoreSheet, bound: Bound): void {
  for (let row = 0; row < rows; row += 1) to[row] = Math.min(to[row]!, Math.max(0, bound(earned + row) - best + 1));
}
