/**
 * Exact chances, not samples. The chance of standing at a node with so many points earned of so many available is
 * carried forward along the edges; at the endings it is known who passes. Where the graph has loops the chance is
 * carried round until less than one in ten million is still on the way.
 */
import { passesRolePlay, percentOf } from '../../../src/engine/score-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import type { PlayGraph } from './explore.ts';
import { topologicalOrder } from './order.ts';
import type { Strategy } from './strategies.ts';

export interface Odds {
  /** Chance to pass, 0…1. */
  readonly pass: number;
  /** Scene id of an ending → chance to end there. */
  readonly endings: ReadonlyMap<string, number>;
  /** Chance of never coming to an end: this way of choosing goes round for ever, or gets stuck. */
  readonly never: number;
}

/** Points earned and available so far, packed into one number that works as a key. */
type Score = number;
const SPAN = 65_536;
const MIDDLE = SPAN / 2;
const ZERO: Score = MIDDLE * SPAN + MIDDLE;

function add(score: Score, earned: number, best: number): Score {
  return score + Math.round(earned * 4) * SPAN + Math.round(best * 4);
}

function percentAt(score: Score): number {
  return percentOf({ earned: (Math.floor(score / SPAN) - MIDDLE) / 4, best: ((score % SPAN) - MIDDLE) / 4 });
}

type Mass = Map<Score, number>;

/** Chances of one way of choosing. Points count in quarters; finer ones are rounded. */
export function playOdds(graph: PlayGraph, rolePlay: RolePlay, strategy: Strategy, partialPasses: boolean): Odds {
  const arrived = new Map<number, Mass>();
  const order = topologicalOrder(graph);
  if (order) carryForward(graph, order, strategy, arrived);
  else carryRound(graph, strategy, arrived);
  return tally(graph, rolePlay, arrived, partialPasses);
}

function carryForward(graph: PlayGraph, order: readonly number[], strategy: Strategy, arrived: Map<number, Mass>): void {
  const waiting = new Map<number, Mass>([[0, new Map([[ZERO, 1]])]]);
  for (const index of order) {
    const mass = waiting.get(index);
    if (!mass) continue;
    waiting.delete(index);
    if (graph.nodes[index]!.edges.length === 0) arrived.set(index, mass);
    else spread(graph, index, mass, strategy, waiting);
  }
}

function carryRound(graph: PlayGraph, strategy: Strategy, arrived: Map<number, Mass>): void {
  let moving = new Map<number, Mass>([[0, new Map([[ZERO, 1]])]]);
  for (let round = 0; round < ROUNDS && total(moving) > LEFT_OVER; round += 1) {
    const following = new Map<number, Mass>();
    for (const [index, mass] of moving) {
      if (graph.nodes[index]!.edges.length === 0) merge(arrived, index, mass);
      else spread(graph, index, mass, strategy, following);
    }
    for (const mass of following.values()) prune(mass);
    moving = following;
  }
}

const ROUNDS = 400;
const LEFT_OVER = 1e-7;
/** Too small to matter, too many to carry: what is dropped shows up as never ending. */
const NEGLIGIBLE = 1e-11;

function prune(mass: Mass): void {
  for (const [score, probability] of mass) if (probability < NEGLIGIBLE) mass.delete(score);
}

function spread(graph: PlayGraph, index: number, mass: Mass, strategy: Strategy, into: Map<number, Mass>): void {
  const { turn, edges } = graph.nodes[index]!;
  if (turn.kind !== 'choose') return;
  const chances = strategy(turn.list, turn.offered);
  for (const [place, edge] of edges.entries()) {
    const chance = chances[place] ?? 0;
    if (chance === 0) continue;
    const target = into.get(edge.to) ?? new Map<Score, number>();
    into.set(edge.to, target);
    for (const [score, probability] of mass) {
      const after = add(score, edge.worth, edge.best);
      target.set(after, (target.get(after) ?? 0) + probability * chance);
    }
  }
}

function merge(into: Map<number, Mass>, index: number, mass: Mass): void {
  const target = into.get(index) ?? new Map<Score, number>();
  into.set(index, target);
  for (const [score, probability] of mass) target.set(score, (target.get(score) ?? 0) + probability);
}

function total(masses: ReadonlyMap<number, Mass>): number {
  let sum = 0;
  for (const mass of masses.values()) for (const probability of mass.values()) sum += probability;
  return sum;
}

function tally(graph: PlayGraph, rolePlay: RolePlay, arrived: ReadonlyMap<number, Mass>, partialPasses: boolean): Odds {
  const endings = new Map<string, number>();
  let pass = 0;
  let ended = 0;
  for (const [index, mass] of arrived) {
    const { turn } = graph.nodes[index]!;
    if (turn.kind !== 'ended') continue;
    for (const [score, probability] of mass) {
      ended += probability;
      endings.set(turn.scene.id, (endings.get(turn.scene.id) ?? 0) + probability);
      if (passesRolePlay(rolePlay, turn.ending, percentAt(score), partialPasses)) pass += probability;
    }
  }
  return { pass, endings, never: Math.max(0, 1 - ended) };
}
