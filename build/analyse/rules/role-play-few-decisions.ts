import type { Rule } from '../rule.ts';

const LEAST = 3;

export const rolePlayFewDecisions: Rule = ({ rolePlays, report }) => {
  for (const { rolePlay, pointer, proof } of rolePlays) {
    for (const { scene, fewest } of proof.ranges.endings.values()) {
      const { title, ending } = rolePlay.scenes[scene]!;
      // A bad slip may well end a conversation early; a good end after two words proves nothing.
      if (ending === 'success' && fewest < LEAST) report('role-play-few-decisions', `${pointer}/scenes/${scene}`, { scene: title, count: fewest, least: LEAST });
    }
  }
};
