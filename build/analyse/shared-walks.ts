/**
 * Translations play alike: what is proved of a role-play's structure is proved once for all languages. Only ways of
 * guessing that look at the words (the longest, the politest) differ.
 */
import { structureOf } from '../../src/engine/role-play-structure.ts';
import type { Choice, Choices, RolePlay } from '../../src/model/role-play.schema.ts';
import { explore, type PlayGraph } from './walk/explore.ts';
import { choicesOf } from './walk/choices-of.ts';
import { canReach } from './walk/order.ts';
import { endingRanges, type Ranges } from './walk/ranges.ts';
import type { Odds } from './walk/odds.ts';
import type { Strategy, StrategyId } from './walk/strategies.ts';

export interface Walk {
  readonly graph: PlayGraph;
  readonly ranges: Ranges;
  /** Nodes from which no ending can be reached. */
  readonly trapped: readonly number[];
  /** Odds of ways of guessing that never look at the words, as far as they were asked for. */
  readonly wordlessOdds: Map<StrategyId, Odds>;
}

/** Walks a role-play, or remembers the walk of one that plays alike. For one course: its rules hold for all languages. */
export type Walker = (rolePlay: RolePlay) => Walk;

export function createWalker(): Walker {
  const known = new Map<string, Walk>();
  return (rolePlay) => {
    const key = structureOf(rolePlay);
    const walk = known.get(key) ?? walkThrough(rolePlay);
    known.set(key, walk);
    return walk;
  };
}

function walkThrough(rolePlay: RolePlay): Walk {
  const graph = explore(rolePlay);
  const free = canReach(graph, (index) => graph.nodes[index]!.turn.kind === 'ended');
  return { graph, ranges: endingRanges(graph), trapped: graph.complete ? free.flatMap((yes, index) => (yes ? [] : [index])) : [], wordlessOdds: new Map() };
}

/** A strategy that sees the choices in the words of this role-play, whichever language was walked. */
export function inOwnWords(strategy: Strategy, rolePlay: RolePlay): Strategy {
  const own = ownChoices.get(rolePlay) ?? new Map(choicesOf(rolePlay).map(({ choice }) => [choice.id, choice]));
  ownChoices.set(rolePlay, own);
  return (list: Choices, offered) => strategy(list, offered.map((choice) => own.get(choice.id) ?? choice));
}

/** Every way of guessing asks for the same choices. */
const ownChoices = new WeakMap<RolePlay, ReadonlyMap<string, Choice>>();
