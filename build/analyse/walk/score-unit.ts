import type { PlayGraph } from './explore.ts';

const UNITS = [1, 2, 4, 5, 10, 20, 50, 100];

/** How many steps a point is cut into so that all points of a graph are whole; hundredths at the finest. */
export function stepsPerPoint({ nodes }: Pick<PlayGraph, 'nodes'>): number {
  const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9;
  const fits = (steps: number): boolean => nodes.every(({ edges }) => edges.every(({ worth, best }) => isWhole(worth * steps) && isWhole(best * steps)));
  return UNITS.find(fits) ?? 100;
}
