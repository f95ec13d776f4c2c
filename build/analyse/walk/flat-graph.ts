/** A graph without loops as plain rows of numbers, in an order in which every edge goes forward: quick to run over often. */
import type { Choice } from '../../../src/model/role-play.schema.ts';
import type { PlayGraph } from './explore.ts';

export interface FlatGraph {
  readonly nodes: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly worth: Float64Array;
  readonly best: Float64Array;
  readonly choices: readonly Choice[];
}

export function flatten(graph: PlayGraph, order: readonly number[]): FlatGraph {
  const rows = order.flatMap((index) => graph.nodes[index]!.edges.map((edge) => ({ index, edge })));
  return {
    nodes: graph.nodes.length,
    from: Int32Array.from(rows, ({ index }) => index),
    to: Int32Array.from(rows, ({ edge }) => edge.to),
    worth: Float64Array.from(rows, ({ edge }) => edge.worth),
    best: Float64Array.from(rows, ({ edge }) => edge.best),
    choices: rows.map(({ edge }) => edge.choice),
  };
}

/** The greatest weight of any road from the start to each node, and the edge by which it comes there. */
export interface HeaviestRoads {
  readonly weight: Float64Array;
  /** Row of the last edge; −1 at the start and where no road leads. */
  readonly via: Int32Array;
}

/** `weigh` gives −Infinity to an edge that must not be taken. */
export function heaviestRoads({ nodes, from, to, worth, best }: FlatGraph, weigh: (worth: number, best: number) => number): HeaviestRoads {
  const weight = new Float64Array(nodes).fill(-Infinity);
  const via = new Int32Array(nodes).fill(-1);
  weight[0] = 0;
  for (let row = 0; row < from.length; row += 1) {
    const total = weight[from[row]!]! + weigh(worth[row]!, best[row]!);
    if (total <= weight[to[row]!]!) continue;
    weight[to[row]!] = total;
    via[to[row]!] = row;
  }
  return { weight, via };
}

/** Rows of the edges from the start to a node. */
export function rowsTo({ from }: FlatGraph, { via }: HeaviestRoads, node: number): readonly number[] {
  const rows: number[] = [];
  for (let row = via[node]!; row >= 0; row = via[from[row]!]!) rows.push(row);
  return rows.reverse();
}
