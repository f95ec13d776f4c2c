/** Carries chances through any graph, round by round, until next to nothing is still on the way. */
import type { PlayGraph } from './explore.ts';
import type { Arrive } from './odds.ts';
import type { Strategy } from './strategies.ts';

/** Points earned and available so far, packed into one number that works as a key. */
type Score = number;
const SPAN = 2 ** 24;
const MIDDLE = SPAN / 2;
const ZERO: Score = MIDDLE * SPAN + MIDDLE;

type Mass = Map<Score, number>;

const ROUNDS = 400;
const LEFT_OVER = 1e-7;
/** Too small to matter, too many to carry: what is dropped shows up as never ending. */
const NEGLIGIBLE = 1e-11;

export function carryRound(graph: PlayGraph, strategy: Strategy, steps: number, arrive: Arrive): void {
  let moving = new Map<number, Mass>([[0, new Map([[ZERO, 1]])]]);
  for (let round = 0; round < ROUNDS && total(moving) > LEFT_OVER; round += 1) {
    const following = new Map<number, Mass>();
    for (const [index, mass] of moving) {
      if (graph.nodes[index]!.edges.length > 0) spread(graph, index, mass, strategy, steps, following);
      else for (const [score, chance] of mass) arrive(index, Math.floor(score / SPAN) - MIDDLE, (score % SPAN) - MIDDLE, chance);
    }
    for (const mass of following.values()) prune(mass);
    moving = following;
  }
}

function spread(graph: PlayGraph, index: number, mass: Mass, strategy: Strategy, steps: number, into: Map<number, Mass>): void {
  const { turn, edges } = graph.nodes[index]!;
  if (turn.kind !== 'choose') return;
  const chances = strategy(turn.list, turn.offered);
  for (const [place, edge] of edges.entries()) {
    const chance = chances[place] ?? 0;
    if (chance === 0) continue;
    const target = into.get(edge.to) ?? new Map<Score, number>();
    into.set(edge.to, target);
    const shift = Math.round(edge.worth * steps) * SPAN + Math.round(edge.best * steps);
    for (const [score, probability] of mass) target.set(score + shift, (target.get(score + shift) ?? 0) + probability * chance);
  }
}

function prune(mass: Mass): void {
  for (const [score, chance] of mass) if (chance < NEGLIGIBLE) mass.delete(score);
}

function total(masses: ReadonlyMap<number, Mass>): number {
  let sum = 0;
  for (const mass of masses.values()) for (const chance of mass.values()) sum += chance;
  return sum;
}
