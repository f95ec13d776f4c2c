/**
 * The roads with the highest and the lowest share of the points available, without looking at every score: Dinkelbach's
 * method. Guess a share; find the road on which points earned less the guess times points available is greatest; its
 * own share is a better guess. A few rounds end at the best one, because there are only so many roads.
 */
import { percentOf } from '../../../src/engine/score-role-play.ts';
import type { PlayGraph } from './explore.ts';
import { heaviestRoads, rowsTo, type FlatGraph, type HeaviestRoads } from './flat-graph.ts';
import type { EndingRange, Ranges, Road } from './ranges.ts';

/** 1 looks for the highest share, −1 for the lowest. */
type Direction = 1 | -1;

const ROUNDS = 60;
const NOTHING = 1e-9;

/** For graphs in which every road to an ending has points available, or has decisions without points only. */
export function rangesByRatio(graph: PlayGraph, flat: FlatGraph): Ranges {
  const lengths = heaviestRoads(flat, () => -1).weight;
  const most = heaviestRoads(flat, (_, best) => best);
  const free = { highest: heaviestRoads(flat, (worth, best) => (best === 0 ? worth : -Infinity)), lowest: heaviestRoads(flat, (worth, best) => (best === 0 ? -worth : -Infinity)) };
  const ranges = [...nodesOfEndings(graph)].map(([scene, nodes]): EndingRange => ({
    scene,
    fewest: Math.min(...nodes.map((node) => -lengths[node]!)),
    highest: better(1, bestShare(flat, nodes, most, 1), roadAt(flat, free.highest, nodes)),
    lowest: better(-1, bestShare(flat, nodes, most, -1), roadAt(flat, free.lowest, nodes)),
  }));
  return { endings: new Map(ranges.map((range) => [range.scene, range])), complete: true };
}

function nodesOfEndings({ nodes }: PlayGraph): ReadonlyMap<string, readonly number[]> {
  const endings = new Map<string, number[]>();
  for (const [index, { turn }] of nodes.entries()) {
    if (turn.kind === 'ended') endings.set(turn.scene.id, [...(endings.get(turn.scene.id) ?? []), index]);
  }
  return endings;
}

/** Starts from the road with most points available: where even that has none, every road is free of points. */
function bestShare(flat: FlatGraph, nodes: readonly number[], most: HeaviestRoads, direction: Direction): Road {
  let road = roadAt(flat, most, nodes)!;
  for (let round = 0; round < ROUNDS && road.best > 0; round += 1) {
    const share = road.earned / road.best;
    const roads = heaviestRoads(flat, (worth, best) => direction * (worth - share * best));
    const found = roadAt(flat, roads, nodes)!;
    if (direction * (found.earned - share * found.best) <= NOTHING) break;
    road = found;
  }
  return road;
}

/** The heaviest of the roads to some nodes; undefined when none leads there. */
function roadAt(flat: FlatGraph, roads: HeaviestRoads, nodes: readonly number[]): Road | undefined {
  const node = nodes.reduce((top, each) => (roads.weight[each]! > roads.weight[top]! ? each : top));
  if (roads.weight[node] === -Infinity) return undefined;
  const rows = rowsTo(flat, roads, node);
  const earned = rows.reduce((sum, row) => sum + flat.worth[row]!, 0);
  const best = rows.reduce((sum, row) => sum + flat.best[row]!, 0);
  return { percent: percentOf({ earned, best }), earned, best, choices: rows.map((row) => flat.choices[row]!.id) };
}

function better(direction: Direction, one: Road, other: Road | undefined): Road {
  return other && direction * (other.percent - one.percent) > 0 ? other : one;
}
