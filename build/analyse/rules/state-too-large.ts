import { worstCaseState } from '../../../src/engine/worst-case-state.ts';
import { profiles } from '../../../src/model/scorm-profile.ts';
import type { Rule } from '../rule.ts';

const MOST_NAMED = 3;

/**
 * Whatever road a learner takes, the progress must fit where the least room is: a state that is cut off is a learner
 * who begins again. Codes are the same in every language, so one language is enough to look at.
 */
export const stateTooLarge: Rule = ({ lowered, language, course, report }) => {
  if (language !== lowered.source) return;
  const { characters, limit, units } = worstCaseState(course, profiles.scorm12);
  if (characters <= limit) return;
  const costly = units.toSorted((one, other) => other.characters - one.characters);
  const named = costly.slice(0, MOST_NAMED).map((unit) => `\`${unit.id}\` (${unit.characters})`).join(', ');
  const index = units.findIndex(({ id }) => id === costly[0]?.id);
  report('state-too-large', `/units/${index}`, { characters, limit, units: named });
};
