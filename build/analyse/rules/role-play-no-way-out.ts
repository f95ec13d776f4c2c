import type { Rule } from '../rule.ts';
import type { PlayGraph } from '../walk/explore.ts';
import { canReach } from '../walk/order.ts';

/** Scenes that go round for ever. Where the play stops is a dead end of its own, and what leads only there need not be said again. */
export const rolePlayNoWayOut: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof: { graph, trapped } } of rolePlays) {
    if (trapped.length === 0) continue;
    const stops = canReach(graph, (index) => graph.nodes[index]!.turn.kind === 'stuck');
    for (const id of firstScenes(graph, trapped.filter((index) => !stops[index]))) report('role-play-no-way-out', `${pointer}/scenes/${id}`, { scene: rolePlay.scenes[id]?.title ?? id });
  }
};

/** The scene in which each trap begins: what can be reached from one is part of it. */
function firstScenes({ nodes }: PlayGraph, trapped: readonly number[]): ReadonlySet<string> {
  const scenes = new Set<string>();
  const known = new Set<number>();
  for (const index of trapped) {
    if (known.has(index)) continue;
    scenes.add(nodes[index]!.turn.state.cursor.scene);
    const inside = new Set([index]);
    for (const node of inside) for (const { to } of nodes[node]!.edges) inside.add(to);
    for (const node of inside) known.add(node);
  }
  return scenes;
}
