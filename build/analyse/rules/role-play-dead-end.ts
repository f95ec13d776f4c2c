import type { Rule } from '../rule.ts';

export const rolePlayDeadEnd: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    const scenes = new Set(proof.graph.nodes.flatMap(({ turn }) => (turn.kind === 'stuck' ? [turn.scene.id] : [])));
    for (const id of scenes) report('role-play-dead-end', `${pointer}/scenes/${id}`, { scene: rolePlay.scenes[id]?.title ?? id });
  }
};
