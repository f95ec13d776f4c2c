/**
 * The chance of having earned so many points of so many available, for many pairs at once: rows of points earned,
 * columns of points available. Nobody earns more than was available, and who has earned too little is not followed, so
 * most of the rectangle is empty: of each row only the stretch from its first chance to its last is kept.
 */
export interface ScoreGrid {
  /** Points of the first row and of the first column. */
  readonly earned: number;
  readonly best: number;
  readonly rows: number;
  readonly columns: number;
  /** Column at which each row's stretch begins. */
  readonly starts: Int32Array;
  /** Where each row's stretch begins in `chances`; one more, for where the last one ends. */
  readonly places: Int32Array;
  readonly chances: Float64Array;
}

export const certain: ScoreGrid = {
  earned: 0, best: 0, rows: 1, columns: 1, starts: Int32Array.of(0), places: Int32Array.of(0, 1), chances: Float64Array.of(1),
};

export function visitCells({ earned, best, rows, starts, places, chances }: ScoreGrid, visit: (earned: number, best: number, chance: number) => void): void {
  for (let row = 0; row < rows; row += 1) {
    const first = best + starts[row]! - places[row]!;
    for (let place = places[row]!; place < places[row + 1]!; place += 1) {
      const chance = chances[place]!;
      if (chance > 0) visit(earned + row, first + place, chance);
    }
  }
}
