import type { PlayGraph } from './explore.ts';

type Nodes = Pick<PlayGraph, 'nodes'>;
const orders = new WeakMap<Nodes, { readonly order: readonly number[] | undefined }>();

/** Nodes in an order in which every edge goes forward; undefined when the graph has a loop. Worked out once per graph. */
export function topologicalOrder(graph: Nodes): readonly number[] | undefined {
  const known = orders.get(graph) ?? { order: orderOf(graph) };
  orders.set(graph, known);
  return known.order;
}

/** Kahn's algorithm. */
function orderOf({ nodes }: Nodes): readonly number[] | undefined {
  const incoming = new Array<number>(nodes.length).fill(0);
  for (const node of nodes) for (const edge of node.edges) incoming[edge.to]! += 1;
  const order = incoming.flatMap((count, index) => (count === 0 ? [index] : []));
  for (const index of order) {
    for (const edge of nodes[index]!.edges) {
      incoming[edge.to]! -= 1;
      if (incoming[edge.to] === 0) order.push(edge.to);
    }
  }
  return order.length === nodes.length ? order : undefined;
}

/** Which nodes can reach a node of the given kind. */
export function canReach({ nodes }: { readonly nodes: readonly { readonly edges: readonly { readonly to: number }[] }[] }, isGoal: (index: number) => boolean): readonly boolean[] {
  const backward: number[][] = nodes.map(() => []);
  for (const [from, node] of nodes.entries()) for (const edge of node.edges) backward[edge.to]!.push(from);
  const reached = nodes.map((_, index) => isGoal(index));
  const queue = reached.flatMap((yes, index) => (yes ? [index] : []));
  for (const index of queue) {
    for (const from of backward[index]!) {
      if (reached[from]) continue;
      reached[from] = true;
      queue.push(from);
    }
  }
  return reached;
}
