import type { Rule } from '../rule.ts';
import { STATE_LIMIT } from '../walk/explore.ts';

export const rolePlayTooLarge: Rule = ({ rolePlays, report }) => {
  for (const { pointer, proof } of rolePlays) {
    if (!proof.graph.complete) report('role-play-too-large', pointer, { limit: STATE_LIMIT });
  }
};
