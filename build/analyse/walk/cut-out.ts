import type { ScoreGrid } from './score-grid.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** Rows of a sheet that are worth carrying on, and the columns between which the worthy ones lie; the last ones included. */
interface Cut {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a sheet says, each row without the ends on which nothing is worth carrying on; undefined when nothing is left. */
export function cutOut(sheet: ScoreSheet, negligible: number): ScoreGrid | undefined {
  trimRows(sheet, negligible);
  const cut = cutOf(sheet);
  if (!cut) return undefined;
  const rows = cut.bottom - cut.top + 1;
  const { starts, places } = stretchesOf(sheet, cut, rows);
  const chances = new Float64Array(places[rows]!);
  for (let row = 0; row < rows; row += 1) {
    const from = (cut.top + row) * sheet.columns + cut.left + starts[row]! - places[row]!;
    for (let place = places[row]!; place < places[row + 1]!; place += 1) chances[place] = sheet.chances[from + place]!;
  }
  return { earned: sheet.earned + cut.top, best: sheet.best + cut.left, rows, columns: cut.right - cut.left + 1, starts, places, chances };
}

/** Points earned and points available go together, so that most of a row is far from anything likely. Only its ends are looked at. */
function trimRows({ rows, columns, chances, from, to }: ScoreSheet, negligible: number): void {
  for (let row = 0; row < rows; row += 1) {
    const begin = row * columns;
    let [first, end] = [from[row]!, to[row]!];
    while (first < end && chances[begin + first]! <= negligible) first += 1;
    while (end > first && chances[begin + end - 1]! <= negligible) end -= 1;
    from[row] = first;
    to[row] = end;
  }
}

function cutOf({ rows, from, to }: ScoreSheet): Cut | undefined {
  let [top, bottom, left, right] = [rows, -1, Infinity, -1];
  for (let row = 0; row < rows; row += 1) {
    if (from[row]! >= to[row]!) continue;
    top = Math.min(top, row);
    bottom = row;
    left = Math.min(left, from[row]!);
    right = Math.max(right, to[row]! - 1);
  }
  return bottom < 0 ? undefined : { top, bottom, left, right };
}

/** Where each row's stretch begins, and where it lies among the chances. */
function stretchesOf({ from, to }: ScoreSheet, { top, left }: Cut, rows: number): Pick<ScoreGrid, 'starts' | 'places'> {
  const starts = new Int32Array(rows);
  const places = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const length = Math.max(0, to[top + row]! - from[top + row]!);
    starts[row] = length === 0 ? 0 : from[top + row]! - left;
    places[row + 1] = places[row]! + length;
  }
  return { starts, places };
}
