import { likeliestGuess } from '../guess/guess-module.ts';
import { limitsOf } from '../limits.ts';
import type { Rule } from '../rule.ts';

/** Structure is the same in every language, so it is said once. */
export const moduleGuessingPasses: Rule = (context) => {
  const { language, lowered, report } = context;
  if (language !== lowered.source || context.rolePlays.some(({ proof }) => !proof.graph.complete)) return;
  const chance = likeliestGuess(context);
  const limit = limitsOf(lowered).module;
  if (chance !== undefined && 100 * chance > limit) report('module-guessing-passes', '/rules', { odds: (100 * chance).toFixed(1), limit });
};
