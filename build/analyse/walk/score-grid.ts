/**
 * The chance of having earned so many points of so many available, for many pairs at once: rows of points earned,
 * columns of points available.
 */
export interface ScoreGrid {
  /** Points of the first row and of the first column. */
  readonly earned: number;
  readonly best: number;
  readonly rows: number;
  readonly columns: number;
  readonly chances: Float64Array;
}

/** A grid that a choice brings on: so many points more earned and available, with a chance. */
export interface Inflow {
  readonly grid: ScoreGrid;
  readonly earned: number;
  readonly best: number;
  readonly chance: number;
}

export const certain: ScoreGrid = { earned: 0, best: 0, rows: 1, columns: 1, chances: Float64Array.of(1) };

/** Most points available with which a score can still matter, by points earned. */
export type Bound = (earned: number) => number;

/** All inflows together, but for scores beyond the bound. */
export function pour(inflows: readonly Inflow[], bound: Bound): ScoreGrid {
  const grid = frameOf(inflows);
  const into = grid.chances;
  for (const { grid: source, chance, ...plus } of inflows) {
    const given = source.chances;
    for (let row = 0; row < source.rows; row += 1) {
      const earned = row + source.earned + plus.earned;
      const columns = Math.min(source.columns, bound(earned) - source.best - plus.best + 1);
      const from = row * source.columns;
      const to = (earned - grid.earned) * grid.columns + source.best + plus.best - grid.best;
      for (let column = 0; column < columns; column += 1) into[to + column]! += given[from + column]! * chance;
    }
  }
  return grid;
}

function frameOf(inflows: readonly Inflow[]): ScoreGrid {
  let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { grid, earned, best } of inflows) {
    top = Math.min(top, grid.earned + earned);
    bottom = Math.max(bottom, grid.earned + earned + grid.rows);
    left = Math.min(left, grid.best + best);
    right = Math.max(right, grid.best + best + grid.columns);
  }
  const [rows, columns] = [bottom - top, right - left];
  return { earned: top, best: left, rows, columns, chances: new Float64Array(rows * columns) };
}

/** A grid without the edges on which nothing is worth carrying on; undefined when nothing is left. Only the edges are looked at. */
export function crop(grid: ScoreGrid, negligible: number): ScoreGrid | undefined {
  const { earned, best, rows, columns } = grid;
  let [top, bottom, left, right] = [0, rows - 1, 0, columns - 1];
  while (top <= bottom && isIdle(grid, negligible, top * columns, columns, 1)) top += 1;
  if (top > bottom) return undefined;
  while (isIdle(grid, negligible, bottom * columns, columns, 1)) bottom -= 1;
  while (isIdle(grid, negligible, top * columns + left, bottom - top + 1, columns)) left += 1;
  while (isIdle(grid, negligible, top * columns + right, bottom - top + 1, columns)) right -= 1;
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height === rows && width === columns) return grid;
  const kept = new Float64Array(height * width);
  for (let row = 0; row < height; row += 1) {
    const from = (row + top) * columns + left;
    kept.set(grid.chances.subarray(from, from + width), row * width);
  }
  return { earned: earned + top, best: best + left, rows: height, columns: width, chances: kept };
}

/** Whether a row or a column has nothing that counts. */
function isIdle({ chances }: ScoreGrid, negligible: number, from: number, count: number, step: number): boolean {
  for (let cell = 0, place = from; cell < count; cell += 1, place += step) if (chances[place]! > negligible) return false;
  return true;
}

export function visitCells({ earned, best, rows, columns, chances }: ScoreGrid, visit: (earned: number, best: number, chance: number) => void): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const chance = chances[row * columns + column]!;
      if (chance > 0) visit(earned + row, best + column, chance);
    }
  }
}
