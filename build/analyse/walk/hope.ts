import { passesRolePlay } from '../../../src/engine/score-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import type { BoundAt } from './carry-forward.ts';
import type { PlayGraph } from './explore.ts';

/** Everything matters. */
export const unbounded: BoundAt = () => () => Infinity;

/**
 * Which scores at a node can still become a pass. Passing is a matter of one number: a percentage that rounds to the
 * pass mark means 200 · earned − (2 · mark − 1) · available is not below zero. The most that every node can add to
 * that number is worked out once, from the endings backwards. Where a decision can make less available, so that there
 * may be less than nothing to earn, everything matters.
 */
export function canStillPass(graph: PlayGraph, order: readonly number[], rolePlay: RolePlay, partialPasses: boolean, steps: number): BoundAt {
  const own = bounds.get(graph) ?? new Map<string, BoundAt>();
  bounds.set(graph, own);
  const key = `${rolePlay.pass} ${partialPasses}`;
  const known = own.get(key) ?? boundOf(graph, order, rolePlay, partialPasses, steps);
  own.set(key, known);
  return known;
}

/** The same for every way of guessing. */
const bounds = new WeakMap<PlayGraph, Map<string, BoundAt>>();

function boundOf(graph: PlayGraph, order: readonly number[], rolePlay: RolePlay, partialPasses: boolean, steps: number): BoundAt {
  const mark = 2 * rolePlay.pass - 1;
  if (mark <= 0 || graph.nodes.some(({ edges }) => edges.some(({ best }) => best < 0))) return unbounded;
  const most = new Float64Array(graph.nodes.length).fill(-Infinity);
  for (const index of order.toReversed()) {
    const { turn, edges } = graph.nodes[index]!;
    if (turn.kind === 'ended' && passesRolePlay(rolePlay, turn.ending, 100, partialPasses)) most[index] = 0;
    for (const { to, worth, best } of edges) most[index] = Math.max(most[index]!, most[to]! + 200 * Math.round(worth * steps) - mark * Math.round(best * steps));
  }
  return (node) => (earned) => Math.floor((200 * earned + most[node]!) / mark);
}
