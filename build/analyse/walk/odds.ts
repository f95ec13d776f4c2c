/**
 * Exact chances, not samples. The chance of standing at a node with so many points earned of so many available is
 * carried forward along the edges; at the endings it is known who passes. Where the graph has loops the chance is
 * carried round until less than one in ten million is still on the way.
 */
import { passesRolePlay, percentOf } from '../../../src/engine/score-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { carryForward } from './carry-forward.ts';
import { carryRound } from './carry-round.ts';
import type { PlayGraph } from './explore.ts';
import { canStillPass, unbounded } from './hope.ts';
import { topologicalOrder } from './order.ts';
import { stepsPerPoint } from './score-unit.ts';
import type { Strategy } from './strategies.ts';

/** The chance of ending with a score, and whether that passes. */
export interface Outcome {
  readonly percent: number;
  readonly passed: boolean;
  readonly chance: number;
}

export interface Odds {
  /** Chance to pass, 0…1. */
  readonly pass: number;
  /** Scene id of an ending → chance to end there. */
  readonly endings: ReadonlyMap<string, number>;
  /** Every score that passes, with its chance; those that do not pass as well where all were asked for. */
  readonly outcomes: readonly Outcome[];
  /** Chance of never coming to an end: this way of choosing goes round for ever, or gets stuck. */
  readonly never: number;
}

/** Tells of a chance that has come to a node without a way on. Points count in steps, see `stepsPerPoint`. */
export type Arrive = (node: number, earned: number, best: number, chance: number) => void;

export function playOdds(graph: PlayGraph, rolePlay: RolePlay, strategy: Strategy, partialPasses: boolean, asked: 'passing' | 'all' = 'passing'): Odds {
  const steps = stepsPerPoint(graph);
  const tally = new Tally(graph, rolePlay, partialPasses, steps);
  const order = topologicalOrder(graph);
  if (!order) {
    carryRound(graph, strategy, steps, (node, earned, best, chance) => {
      tally.reach(node, chance);
      tally.score(node, earned, best, chance);
    });
    return tally.odds();
  }
  for (const [node, chance] of reachOdds(graph, order, strategy)) tally.reach(node, chance);
  const boundAt = asked === 'all' ? unbounded : canStillPass(graph, order, rolePlay, partialPasses, steps);
  carryForward(graph, order, strategy, steps, boundAt, tally.score);
  return tally.odds();
}

/** The chance to come to each node without a way on, whatever the score. */
function reachOdds(graph: PlayGraph, order: readonly number[], strategy: Strategy): ReadonlyMap<number, number> {
  const reached = new Float64Array(graph.nodes.length);
  const arrived = new Map<number, number>();
  reached[0] = 1;
  for (const index of order) {
    const { turn, edges } = graph.nodes[index]!;
    if (reached[index] === 0) continue;
    if (turn.kind !== 'choose') {
      arrived.set(index, reached[index]!);
      continue;
    }
    const chances = strategy(turn.list, turn.offered);
    for (const [place, { to }] of edges.entries()) reached[to]! += reached[index]! * (chances[place] ?? 0);
  }
  return arrived;
}

class Tally {
  private readonly graph: PlayGraph;
  private readonly rolePlay: RolePlay;
  private readonly partialPasses: boolean;
  private readonly steps: number;
  private readonly endings = new Map<string, number>();
  private readonly chances = { passed: new Map<number, number>(), failed: new Map<number, number>() };

  constructor(graph: PlayGraph, rolePlay: RolePlay, partialPasses: boolean, steps: number) {
    this.graph = graph;
    this.rolePlay = rolePlay;
    this.partialPasses = partialPasses;
    this.steps = steps;
  }

  reach(node: number, chance: number): void {
    const { turn } = this.graph.nodes[node]!;
    if (turn.kind === 'ended') raise(this.endings, turn.scene.id, chance);
  }

  readonly score: Arrive = (node, earned, best, chance) => {
    const { turn } = this.graph.nodes[node]!;
    if (turn.kind !== 'ended') return;
    const percent = percentOf({ earned: earned / this.steps, best: best / this.steps });
    const passed = passesRolePlay(this.rolePlay, turn.ending, percent, this.partialPasses);
    raise(this.chances[passed ? 'passed' : 'failed'], percent, chance);
  };

  odds(): Odds {
    const of = (passed: boolean): Outcome[] => [...this.chances[passed ? 'passed' : 'failed']].map(([percent, chance]) => ({ percent, passed, chance }));
    const outcomes = [...of(true), ...of(false)].sort((one, other) => one.percent - other.percent);
    const ended = [...this.endings.values()].reduce((total, chance) => total + chance, 0);
    return { pass: of(true).reduce((total, { chance }) => total + chance, 0), endings: this.endings, outcomes, never: Math.max(0, 1 - ended) };
  }
}

function raise<K>(chances: Map<K, number>, key: K, by: number): void {
  chances.set(key, (chances.get(key) ?? 0) + by);
}
