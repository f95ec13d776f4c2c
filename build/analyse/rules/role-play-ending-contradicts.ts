import type { Language } from '../../../src/model/common.schema.ts';
import type { Rule } from '../rule.ts';

const KINDS: Readonly<Record<'success' | 'failure', Readonly<Record<Language, string>>>> = {
  success: { en: 'success', ru: 'успешный', kk: 'сәтті' },
  failure: { en: 'failure', ru: 'неудачный', kk: 'сәтсіз' },
};

/** A failure that scores above the pass mark, or a success that can stay below it by far. */
export const rolePlayEndingContradicts: Rule = ({ rolePlays, report, words }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    if (!proof.ranges.complete) continue;
    for (const { scene, lowest, highest } of proof.ranges.endings.values()) {
      const { ending, title } = rolePlay.scenes[scene]!;
      const place = `${pointer}/scenes/${scene}`;
      if (ending === 'failure' && highest.percent >= rolePlay.pass) report('role-play-ending-contradicts', place, { kind: KINDS.failure[words], scene: title, percent: highest.percent, pass: rolePlay.pass });
      if (ending === 'success' && lowest.percent < rolePlay.pass / 2) report('role-play-ending-contradicts', place, { kind: KINDS.success[words], scene: title, percent: lowest.percent, pass: rolePlay.pass });
    }
  }
};
