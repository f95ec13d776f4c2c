import type { Rule } from '../rule.ts';

/** A failure that scores above the pass mark, or a success that can stay below it by far. */
export const rolePlayEndingContradicts: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.ranges.complete) continue;
    for (const { scene, lowest, highest } of proof.ranges.endings.values()) {
      const { ending, title } = rolePlay.scenes[scene]!;
      const place = `${pointer}/scenes/${scene}`;
      if (ending === 'failure' && highest.percent >= rolePlay.pass) report('role-play-ending-contradicts', place, { scene: title, percent: highest.percent, pass: rolePlay.pass });
      if (ending === 'success' && lowest.percent < rolePlay.pass / 2) report('role-play-ending-contradicts', place, { scene: title, percent: lowest.percent, pass: rolePlay.pass });
    }
  }
};
