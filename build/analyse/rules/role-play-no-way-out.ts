import type { Rule } from '../rule.ts';

export const rolePlayNoWayOut: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    const turns = proof.trapped.map((index) => proof.graph.nodes[index]!.turn);
    // Where the play stops is a dead end of its own; what leads only there need not be said again.
    if (turns.some((turn) => turn.kind === 'stuck')) continue;
    const scene = turns[0] && rolePlay.scenes[turns[0].state.cursor.scene];
    if (scene) report('role-play-no-way-out', `${pointer}/scenes/${scene.id}`, { scene: scene.title });
  }
};
