/** What each ending takes and gives: fewest choices, lowest and highest score, the best and the worst road. */
import type { PlayGraph } from './explore.ts';
import { flatten, heaviestRoads, type FlatGraph } from './flat-graph.ts';
import { topologicalOrder } from './order.ts';
import { rangesByRatio } from './ranges-by-ratio.ts';
import { rangesBySearch } from './ranges-by-search.ts';

export interface Road {
  readonly percent: number;
  readonly earned: number;
  readonly best: number;
  /** Choice ids from the start. */
  readonly choices: readonly string[];
}

export interface EndingRange {
  readonly scene: string;
  /** Fewest choices that lead here. */
  readonly fewest: number;
  readonly lowest: Road;
  readonly highest: Road;
}

export interface Ranges {
  readonly endings: ReadonlyMap<string, EndingRange>;
  /** False when the ranges are those of the roads seen only. */
  readonly complete: boolean;
}

/**
 * Without loops, and where points can only have become available by the end, the best ratio of points earned to points
 * available is found directly. Otherwise every distinct score is looked at once.
 */
export function endingRanges(graph: PlayGraph): Ranges {
  const order = topologicalOrder(graph);
  if (!order || !graph.complete) return rangesBySearch(graph, order ? graph.nodes.length : undefined);
  const flat = flatten(graph, order);
  return hasSoundRatios(graph, flat) ? rangesByRatio(graph, flat) : rangesBySearch(graph, graph.nodes.length);
}

/** A decision at which every choice loses points makes less available; a road may then have less than nothing to give. */
function hasSoundRatios(graph: PlayGraph, flat: FlatGraph): boolean {
  if (flat.best.every((best) => best >= 0)) return true;
  const least = heaviestRoads(flat, (_, best) => -best).weight;
  return graph.nodes.every(({ turn }, index) => turn.kind !== 'ended' || -least[index]! > 0);
}
