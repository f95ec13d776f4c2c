/** Carries chances through a graph without loops, each node once, in topological order. */
import { cutOut } from './cut-out.ts';
import type { PlayGraph } from './explore.ts';
import type { Arrive } from './odds.ts';
import { certain, visitCells } from './score-grid.ts';
import { createSheet, type Bound, type Inflow } from './score-sheet.ts';
import type { Strategy } from './strategies.ts';

/** Too small to show in the first ten digits of a chance to pass, even ten million times over. */
const NEGLIGIBLE = 1e-17;

/** Which scores at a node can still matter; what cannot is not carried on. */
export type BoundAt = (node: number) => Bound;

export function carryForward(graph: PlayGraph, order: readonly number[], strategy: Strategy, steps: number, boundAt: BoundAt, arrive: Arrive): void {
  const pour = createSheet();
  const waiting = new Map<number, Inflow[]>([[0, [{ grid: certain, earned: 0, best: 0, chance: 1 }]]]);
  for (const index of order) {
    const inflows = waiting.get(index);
    if (!inflows) continue;
    waiting.delete(index);
    const grid = cutOut(pour(inflows, boundAt(index)), NEGLIGIBLE);
    if (!grid) continue;
    const { turn, edges } = graph.nodes[index]!;
    if (turn.kind !== 'choose') {
      visitCells(grid, (earned, best, chance) => arrive(index, earned, best, chance));
      continue;
    }
    const chances = strategy(turn.list, turn.offered);
    for (const [place, edge] of edges.entries()) {
      const chance = chances[place] ?? 0;
      if (chance === 0) continue;
      const flow = { grid, earned: Math.round(edge.worth * steps), best: Math.round(edge.best * steps), chance };
      const known = waiting.get(edge.to);
      if (known) known.push(flow);
      else waiting.set(edge.to, [flow]);
    }
  }
}
