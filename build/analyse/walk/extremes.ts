import type { PlayGraph } from './explore.ts';
import { topologicalOrder } from './order.ts';
import { LOOPED_LENGTH } from './ranges-by-search.ts';

export interface Extremes {
  readonly least: number;
  readonly most: number;
}

/** What an edge of a node adds, both by their numbers. */
export type Weigh = (node: number, edge: number) => number;

/** The least and the most that any road from the start to an ending adds up to; undefined when no road ends. */
export function extremesOfRoads(graph: PlayGraph, weigh: Weigh): Extremes | undefined {
  const endings = [...extremesByEnding(graph, weigh).values()];
  return endings.length === 0 ? undefined : endings.reduce(widest);
}

/** The same for each ending that can be reached, by the id of its scene. */
export function extremesByEnding(graph: PlayGraph, weigh: Weigh): ReadonlyMap<string, Extremes> {
  const order = topologicalOrder(graph);
  const weights = graph.nodes.map(({ edges }, node) => edges.map((_, edge) => weigh(node, edge)));
  const found = order ? forward(graph, order, weights) : rounds(graph, weights);
  const endings = new Map<string, Extremes>();
  for (const [index, { turn }] of graph.nodes.entries()) {
    const own = found[index];
    if (turn.kind !== 'ended' || !own) continue;
    const known = endings.get(turn.scene.id);
    endings.set(turn.scene.id, known ? widest(known, own) : own);
  }
  return endings;
}

type Weights = readonly (readonly number[])[];
type Found = (Extremes | undefined)[];

function forward(graph: PlayGraph, order: readonly number[], weights: Weights): Found {
  const found: Found = [{ least: 0, most: 0 }];
  for (const index of order) step(graph, index, weights, found[index], found);
  return found;
}

/** A road through loops is followed for a generous number of choices. */
function rounds(graph: PlayGraph, weights: Weights): Found {
  const found: Found = [{ least: 0, most: 0 }];
  let here: Found = [{ least: 0, most: 0 }];
  for (let round = 0; round < LOOPED_LENGTH; round += 1) {
    const following: Found = [];
    for (const index of here.keys()) step(graph, index, weights, here[index], following);
    for (const [index, extremes] of following.entries()) if (extremes) found[index] = found[index] ? widest(found[index], extremes) : extremes;
    here = following;
  }
  return found;
}

function step(graph: PlayGraph, index: number, weights: Weights, here: Extremes | undefined, into: Found): void {
  if (!here) return;
  for (const [place, { to }] of graph.nodes[index]!.edges.entries()) {
    const weight = weights[index]![place]!;
    const next = { least: here.least + weight, most: here.most + weight };
    into[to] = into[to] ? widest(into[to], next) : next;
  }
}

function widest(one: Extremes, other: Extremes): Extremes {
  return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
