/**
 * How a role-play is scored, once, for the player, the report to the LMS and the analysis.
 *
 *   earned  = sum of the points of the choices taken
 *   best    = sum, over the decisions met on this road, of the best choice that was on offer there
 *   percent = 100 · earned / best, not below 0
 *
 * So a short road is not punished for decisions it never met, and penalties can't push a score below 0, which no
 * LMS accepts. Per competency the same, counting the decisions where that competency was at stake.
 *
 * A detour (a once-only choice that leads back into its own scene: pouring a glass of water before asking) gives what
 * it gives, and what else was on offer there is not held against it: the question is still to be answered.
 */
import type { Choice, Ending, RolePlay } from '../model/role-play.schema.ts';
import type { Decision, Play } from './replay-role-play.ts';

export interface Tally {
  readonly earned: number;
  readonly best: number;
  /** Decisions or questions behind the numbers. */
  readonly evidence: number;
}

export interface RolePlayScore extends Tally {
  /** 0…100, whole number. */
  readonly percent: number;
  readonly competencies: Readonly<Record<string, Tally>>;
}

/** All points of a choice together. */
export function worth(choice: Pick<Choice, 'points'>): number {
  return Object.values(choice.points).reduce((sum, points) => sum + points, 0);
}

export function scoreRolePlay(decisions: readonly Decision[]): RolePlayScore {
  const earned = sum(decisions.map(({ chosen }) => worth(chosen)));
  const best = sum(decisions.map((decision) => bestOf(decision, worth)));
  return { earned, best, evidence: decisions.length, percent: percentOf({ earned, best }), competencies: scoreCompetencies(decisions) };
}

function scoreCompetencies(decisions: readonly Decision[]): Record<string, Tally> {
  const tallies: Record<string, Tally> = {};
  for (const decision of decisions) {
    for (const id of new Set(measured(decision).flatMap((choice) => Object.keys(choice.points)))) {
      const value = (choice: Choice): number => choice.points[id] ?? 0;
      tallies[id] = addTally(tallies[id], { earned: value(decision.chosen), best: bestOf(decision, value), evidence: 1 });
    }
  }
  return tallies;
}

type Offer = Pick<Decision, 'scene' | 'offered' | 'chosen'>;

/** Whether a choice only leads back to the decision it was taken at. */
export function isDetour(choice: Choice, scene: string): boolean {
  return choice.once && choice.target === scene;
}

/** The choices that a decision is measured by: those on offer but for detours, or the detour itself when it was taken. */
function measured({ scene, offered, chosen }: Offer): readonly Choice[] {
  if (isDetour(chosen, scene)) return [chosen];
  return offered.filter((choice) => !isDetour(choice, scene));
}

/** The most that was to be had at a decision. */
export function bestOf(decision: Offer, value: (choice: Choice) => number): number {
  const best = Math.max(...measured(decision).map(value));
  return isDetour(decision.chosen, decision.scene) ? Math.max(0, best) : best;
}

export function addTally(one: Tally | undefined, other: Tally): Tally {
  return one ? { earned: one.earned + other.earned, best: one.best + other.best, evidence: one.evidence + other.evidence } : other;
}

/** Percent of the best that was available, 0…100, whole. Where nothing could be gained, 100 unless something was lost. */
export function percentOf({ earned, best }: Pick<Tally, 'earned' | 'best'>): number {
  if (best <= 0) return earned >= best ? 100 : 0;
  return Math.round(100 * Math.min(1, Math.max(0, earned / best)));
}

/** Failure never passes, success passes at the mark, partial success only where the course says so. */
export function passesRolePlay(rolePlay: Pick<RolePlay, 'pass'>, ending: Ending | undefined, percent: number, partialPasses: boolean): boolean {
  if (ending === undefined || ending === 'failure' || (ending === 'partial' && !partialPasses)) return false;
  return percent >= rolePlay.pass;
}

/** Whether this decision could have gone better, and the best that was on offer. */
export function betterChoices(decision: Decision): readonly Choice[] {
  const best = bestOf(decision, worth);
  return worth(decision.chosen) >= best ? [] : measured(decision).filter((choice) => worth(choice) === best);
}

/** Score of a finished play; undefined while it goes on. */
export function scorePlay(play: Play): RolePlayScore | undefined {
  return play.ending === undefined ? undefined : scoreRolePlay(play.decisions);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
