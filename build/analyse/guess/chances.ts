/** Chances of amounts: what a guesser may earn, with what chance. Amounts within a millionth of each other are one. */
export interface Chance {
  readonly amount: number;
  readonly chance: number;
}

export type Chances = readonly Chance[];

export const nothing: Chances = [{ amount: 0, chance: 1 }];

/** Every one of these amounts is as likely as the others. */
export function evenly(amounts: readonly number[]): Chances {
  return gather(amounts.map((amount) => ({ amount, chance: 1 / amounts.length })));
}

/** Like amounts put together, in ascending order. */
export function gather(chances: readonly Chance[]): Chances {
  const known = new Map<number, number>();
  for (const { amount, chance } of chances) {
    const key = Math.round(amount * 1e6) / 1e6;
    known.set(key, (known.get(key) ?? 0) + chance);
  }
  return [...known].map(([amount, chance]) => ({ amount, chance })).sort((one, other) => one.amount - other.amount);
}

/** So many ways to choose `few` of `many`. */
export function waysToChoose(many: number, few: number): number {
  let ways = 1;
  for (let index = 1; index <= few; index += 1) ways = (ways * (many - few + index)) / index;
  return few < 0 || few > many ? 0 : ways;
}
