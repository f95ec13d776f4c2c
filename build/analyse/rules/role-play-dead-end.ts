import type { Rule } from '../rule.ts';

export const rolePlayDeadEnd: Rule = ({ rolePlays, report }) => {
  for (const { pointer, proof } of rolePlays) {
    const scenes = new Map(proof.graph.nodes.flatMap(({ turn }) => (turn.kind === 'stuck' ? [[turn.scene.id, turn.scene] as const] : [])));
    for (const scene of scenes.values()) report('role-play-dead-end', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
  }
};
