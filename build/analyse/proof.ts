/** What is proved about one role-play: everything the rules, the trust report and the comparison of versions ask. */
import type { Language } from '../../src/model/common.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { createWalker, inOwnWords, type Walker } from './shared-walks.ts';
import type { PlayGraph } from './walk/explore.ts';
import { playOdds, type Odds, type Outcome } from './walk/odds.ts';
import type { Ranges } from './walk/ranges.ts';
import { strategiesFor, type StrategyId } from './walk/strategies.ts';

export interface RolePlayProof {
  readonly graph: PlayGraph;
  readonly ranges: Ranges;
  /** Nodes from which no ending can be reached. */
  readonly trapped: readonly number[];
  /** Worked out on first use: only some callers want them. */
  odds(strategy: StrategyId): Odds;
  /** Every score that choosing at random can bring, those that fail as well. */
  outcomes(): readonly Outcome[];
}

/** Ways of guessing that never look at the words: the same in every language. */
const WORDLESS: readonly StrategyId[] = ['random', 'first', 'last', 'newest'];

export function proveRolePlay(rolePlay: RolePlay, language: Language, partialPasses: boolean, walker: Walker = createWalker()): RolePlayProof {
  const walk = walker(rolePlay);
  const { graph } = walk;
  const strategies = strategiesFor(language);
  const own = new Map<StrategyId, Odds>();
  return {
    ...walk,
    odds(strategy) {
      const known = WORDLESS.includes(strategy) ? walk.wordlessOdds : own;
      const odds = known.get(strategy) ?? playOdds(graph, rolePlay, inOwnWords(strategies[strategy], rolePlay), partialPasses);
      known.set(strategy, odds);
      return odds;
    },
    outcomes: () => playOdds(graph, rolePlay, strategies.random, partialPasses, 'all').outcomes,
  };
}
