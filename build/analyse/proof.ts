/** What is proved about one role-play: everything the rules, the trust report and the comparison of versions ask. */
import type { Language } from '../../src/model/common.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { explore, type PlayGraph } from './walk/explore.ts';
import { playOdds, type Odds, type Outcome } from './walk/odds.ts';
import { canReach } from './walk/order.ts';
import { endingRanges, type Ranges } from './walk/ranges.ts';
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

export function proveRolePlay(rolePlay: RolePlay, language: Language, partialPasses: boolean): RolePlayProof {
  const graph = explore(rolePlay);
  const free = canReach(graph, (index) => graph.nodes[index]!.turn.kind === 'ended');
  const strategies = strategiesFor(language);
  const known = new Map<StrategyId, Odds>();
  return {
    graph,
    ranges: endingRanges(graph),
    trapped: graph.complete ? free.flatMap((yes, index) => (yes ? [] : [index])) : [],
    odds(strategy) {
      const odds = known.get(strategy) ?? playOdds(graph, rolePlay, strategies[strategy], partialPasses);
      known.set(strategy, odds);
      return odds;
    },
    outcomes: () => playOdds(graph, rolePlay, strategies.random, partialPasses, 'all').outcomes,
  };
}
