import type { Rule } from '../rule.ts';
import type { PlayGraph } from '../walk/explore.ts';

/** Scenes that one road can enter twice and that then say the same unguarded words again. */
export const rolePlayLinesRepeat: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    for (const scene of Object.values(rolePlay.scenes)) {
      const repeats = scene.blocks.some((block) => (block.kind === 'speech' || block.kind === 'stage') && !block.once && !block.when);
      if (repeats && returnsTo(proof.graph, scene.id)) report('role-play-lines-repeat', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
    }
  }
};

/** Whether some road enters the scene, and enters it again later. */
function returnsTo(graph: PlayGraph, scene: string): boolean {
  const enters = graph.nodes.map(({ turn }) => turn.kind !== 'ended' && turn.events.some((event) => event.kind === 'scene' && event.scene.id === scene));
  const starts = graph.nodes.flatMap((node, index) => (enters[index] ? node.edges.map((edge) => edge.to) : []));
  const seen = new Set(starts);
  const queue = [...seen];
  for (const index of queue) {
    if (enters[index]) return true;
    for (const { to } of graph.nodes[index]!.edges) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return false;
}
