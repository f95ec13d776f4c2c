import type { Rule } from '../rule.ts';
import { choicesOf } from '../walk/choices-of.ts';
import { textOf } from '../language/text-of.ts';

export const rolePlayChoiceUnreachable: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.graph.complete) continue;
    for (const { choice, scene, place } of choicesOf(rolePlay)) {
      // An unreachable scene is reported once, not once per choice in it.
      if (!proof.graph.scenes.has(scene.id) || proof.graph.offered.has(choice.id)) continue;
      report('role-play-choice-unreachable', `${pointer}${place}/when`, { choice: textOf(choice.html) });
    }
  }
};
