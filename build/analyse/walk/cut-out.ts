import type { ScoreGrid } from './score-grid.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** Rows and columns of a sheet, the last ones included. */
interface Cut {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What a sheet says, without the edges on which nothing is worth carrying on; undefined when nothing is left. */
export function cutOut(sheet: ScoreSheet, negligible: number): ScoreGrid | undefined {
  const cut = cutOf(sheet, negligible);
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

/** Only the edges are looked at: what is negligible further in is kept. */
function cutOf(sheet: ScoreSheet, negligible: number): Cut | undefined {
  const { rows, columns } = sheet;
  let [top, bottom, left, right] = [0, rows - 1, 0, columns - 1];
  while (top <= bottom && isIdle(sheet, negligible, top * columns, columns, 1)) top += 1;
  if (top > bottom) return undefined;
  while (isIdle(sheet, negligible, bottom * columns, columns, 1)) bottom -= 1;
  while (isIdle(sheet, negligible, top * columns + left, bottom - top + 1, columns)) left += 1;
  while (isIdle(sheet, negligible, top * columns + right, bottom - top + 1, columns)) right -= 1;
  return { top, bottom, left, right };
}

/** Whether a row or a column has nothing that counts. */
function isIdle({ chances }: ScoreSheet, negligible: number, from: number, count: number, step: number): boolean {
  for (let cell = 0, place = from; cell < count; cell += 1, place += step) if (chances[place]! > negligible) return false;
  return true;
}

/** From the first chance of each row to its last. */
function stretchesOf({ columns, chances }: ScoreSheet, { top, left, right }: Cut, rows: number): Pick<ScoreGrid, 'starts' | 'places'> {
  const starts = new Int32Array(rows);
  const places = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const begin = (top + row) * columns;
    let [first, last] = [left, right];
    while (first <= last && chances[begin + first] === 0) first += 1;
    while (last > first && chances[begin + last] === 0) last -= 1;
    starts[row] = first - left;
    places[row + 1] = places[row]! + last - first + 1;
  }
  return { starts, places };
}
