import type { Rule } from '../rule.ts';
import { blocksOf } from '../walk/choices-of.ts';

export const rolePlayScaleUnused: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer } of rolePlays) {
    const asked = new Set(blocksOf(rolePlay).flatMap(({ block }) => (block.when?.all ?? []).flatMap((test) => (test.kind === 'scale' ? [test.scale] : []))));
    for (const [index, scale] of rolePlay.scales.entries()) {
      if (!asked.has(scale.id)) report('role-play-scale-unused', `${pointer}/scales/${index}`, { scale: scale.name });
    }
  }
};
