import type { Rule } from '../rule.ts';

export const rolePlaySceneUnreachable: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.graph.complete) continue;
    for (const scene of Object.values(rolePlay.scenes)) {
      if (!proof.graph.scenes.has(scene.id)) report('role-play-scene-unreachable', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
    }
  }
};
