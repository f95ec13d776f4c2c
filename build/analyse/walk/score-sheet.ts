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
}

/** All inflows together, but for scores beyond the bound. Good until the next call. */
export type Pour = (inflows: readonly Inflow[], bound: Bound) => ScoreSheet;

export function createSheet(): Pour {
  let chances = new Float64Array(4096);
  return (inflows, bound) => {
    const { earned, best, rows, columns } = frameOf(inflows);
    if (rows * columns > chances.length) chances = new Float64Array(2 * rows * columns);
    else chances.fill(0, 0, rows * columns);
    const sheet = { earned, best, rows, columns, chances };
    for (const inflow of inflows) add(sheet, inflow);
    forgetBeyond(sheet, bound);
    return sheet;
  };
}

function frameOf(inflows: readonly Inflow[]): Omit<ScoreSheet, 'chances'> {
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
  let corner = (grid.earned + earned - sheet.earned) * columns + grid.best + best - sheet.best;
  for (let row = 0; row < grid.rows; row += 1, corner += columns) {
    const end = places[row + 1]!;
    const shift = corner + starts[row]! - places[row]!;
    for (let place = places[row]!; place < end; place += 1) into[place + shift]! += given[place]! * chance;
  }
}

function forgetBeyond({ earned, best, rows, columns, chances }: ScoreSheet, bound: Bound): void {
  for (let row = 0; row < rows; row += 1) {
    const kept = Math.max(0, bound(earned + row) - best + 1);
    if (kept < columns) chances.fill(0, row * columns + kept, (row + 1) * columns);
  }
}
