import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import type { Rule } from '../rule.ts';
import type { PlayGraph } from '../walk/explore.ts';
import { topologicalOrder } from '../walk/order.ts';

/** Scenes that one road can enter twice and that then say the same unguarded words again. */
export const rolePlayLinesRepeat: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof: { graph } } of rolePlays) {
    const comeAgain = scenesThatComeAgain(graph);
    for (const scene of Object.values(rolePlay.scenes)) {
      if (repeats(scene) && comeAgain.has(scene.id)) report('role-play-lines-repeat', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
    }
  }
};

function repeats({ blocks }: RolePlay['scenes'][string]): boolean {
  return blocks.some((block) => (block.kind === 'speech' || block.kind === 'stage') && !block.once && !block.when);
}

const known = new WeakMap<PlayGraph, ReadonlySet<string>>();

/** Worked out once per graph, which all languages share. */
function scenesThatComeAgain(graph: PlayGraph): ReadonlySet<string> {
  const scenes = known.get(graph) ?? findScenes(graph);
  known.set(graph, scenes);
  return scenes;
}

function findScenes(graph: PlayGraph): ReadonlySet<string> {
  const hasLoop = topologicalOrder(graph) === undefined;
  // Who comes by one way only, and can't go round, comes once.
  return new Set([...entrancesOf(graph)].filter(([, enters]) => (hasLoop || enters.size > 1) && leadsBack(graph, enters)).map(([scene]) => scene));
}

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
