/** Carries chances through any graph, round by round, until next to nothing is still on the way. */
import type { PlayGraph } from './explore.ts';
import type { Arrive } from './odds.ts';
import { canReach } from './order.ts';
import type { Strategy } from './strategies.ts';

/** Points earned and available so far, packed into one number that works as a key. */
type Score = number;
const SPAN = 2 ** 24;
const MIDDLE = SPAN / 2;
const ZERO: Score = MIDDLE * SPAN + MIDDLE;

type Mass = Map<Score, number>;

const ROUNDS = 400;
/** Most steps of the reckoning. A way of choosing that strolls round for hundreds of decisions is followed no further. */
const MOST_STEPS = 10_000_000;
const LEFT_OVER = 1e-7;
/** Too small to matter, too many to carry. What is dropped, or left in the end, shows up as never ending. */
const NEGLIGIBLE = 1e-11;

export function carryRound(graph: PlayGraph, strategy: Strategy, steps: number, arrive: Arrive): void {
  const ways = waysOf(graph, strategy, steps);
  let moving = new Map<number, Mass>([[0, new Map([[ZERO, 1]])]]);
  let done = 0;
  for (let round = 0; round < ROUNDS && done < MOST_STEPS && total(moving) > LEFT_OVER; round += 1) {
    const following = new Map<number, Mass>();
    for (const [index, mass] of moving) {
      done += mass.size * ways[index]!.length;
      if (graph.nodes[index]!.edges.length > 0) spread(ways[index]!, mass, following);
      else for (const [score, chance] of mass) arrive(index, Math.floor(score / SPAN) - MIDDLE, (score % SPAN) - MIDDLE, chance);
    }
    for (const mass of following.values()) prune(mass);
    moving = following;
  }
}

/** An edge that is taken at all. */
interface Way {
  readonly to: number;
  readonly chance: number;
  readonly shift: Score;
}

/** The ways on from each node. Those to where this way of choosing never comes to an end are left out: what goes there is lost. */
function waysOf(graph: PlayGraph, strategy: Strategy, steps: number): readonly (readonly Way[])[] {
  const taken = graph.nodes.map(({ turn, edges }) => {
    const chances = turn.kind === 'choose' ? strategy(turn.list, turn.offered) : [];
    return edges.map(({ to, worth, best }, place): Way => ({ to, chance: chances[place] ?? 0, shift: Math.round(worth * steps) * SPAN + Math.round(best * steps) })).filter(({ chance }) => chance > 0);
  });
  const ends = canReach({ nodes: taken.map((edges) => ({ edges })) }, (index) => graph.nodes[index]!.turn.kind === 'ended');
  return taken.map((ways) => ways.filter(({ to }) => ends[to]));
}

function spread(ways: readonly Way[], mass: Mass, into: Map<number, Mass>): void {
  for (const { to, chance, shift } of ways) {
    const target = into.get(to) ?? new Map<Score, number>();
    into.set(to, target);
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
