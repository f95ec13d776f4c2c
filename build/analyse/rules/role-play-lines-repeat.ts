import type { Rule } from '../rule.ts';
import type { PlayGraph } from '../walk/explore.ts';
import { topologicalOrder } from '../walk/order.ts';

/** Scenes that one road can enter twice and that then say the same unguarded words again. */
export const rolePlayLinesRepeat: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof: { graph } } of rolePlays) {
    const entrances = entrancesOf(graph);
    const hasLoop = topologicalOrder(graph) === undefined;
    for (const scene of Object.values(rolePlay.scenes)) {
      const enters = entrances.get(scene.id) ?? new Set();
      const repeats = scene.blocks.some((block) => (block.kind === 'speech' || block.kind === 'stage') && !block.once && !block.when);
      // Who comes by one way only, and can't go round, comes once.
      if (repeats && (hasLoop || enters.size > 1) && leadsBack(graph, enters)) report('role-play-lines-repeat', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
    }
  }
};

/** By scene, the nodes on whose way it is entered. */
function entrancesOf({ nodes }: PlayGraph): ReadonlyMap<string, ReadonlySet<number>> {
  const entrances = new Map<string, Set<number>>();
  for (const [index, { turn }] of nodes.entries()) {
    for (const event of turn.kind === 'ended' ? [] : turn.events) {
      if (event.kind === 'scene') entrances.set(event.scene.id, (entrances.get(event.scene.id) ?? new Set()).add(index));
    }
  }
  return entrances;
}

/** Whether some road leads from one of the nodes to one of them. */
function leadsBack({ nodes }: PlayGraph, enters: ReadonlySet<number>): boolean {
  const seen = new Set([...enters].flatMap((index) => nodes[index]!.edges.map(({ to }) => to)));
  for (const index of seen) {
    if (enters.has(index)) return true;
    for (const { to } of nodes[index]!.edges) seen.add(to);
  }
  return false;
}
