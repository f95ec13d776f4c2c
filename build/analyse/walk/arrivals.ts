/** The states in which learners come to each scene, with the choices that lead there: for whoever wants to begin in the middle. */
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { openRolePlay, takeChoice, type PlayState, type Turn } from '../../../src/engine/play-role-play.ts';

export interface SceneArrival {
  /** Ids of choices from the start. */
  readonly path: readonly string[];
  readonly scales: PlayState['scales'];
  readonly memory: PlayState['memory'];
}

export interface ArrivalLimits {
  /** Turns looked at. */
  readonly turns: number;
  /** Arrivals kept for each scene. */
  readonly perScene: number;
}

const LIMITS: ArrivalLimits = { turns: 20_000, perScene: 12 };

/** By scene; those with the fewest choices come first. Scenes that need more choices than the limits allow are absent. */
export function arrivalsOf(rolePlay: RolePlay, limits: ArrivalLimits = LIMITS): ReadonlyMap<string, readonly SceneArrival[]> {
  const found = new Map<string, SceneArrival[]>();
  const seen = new Set<string>();
  let wave: readonly Visit[] = [{ turn: openRolePlay(rolePlay), path: [] }];
  for (let looked = 0; wave.length > 0 && looked < limits.turns;) {
    const fresh = wave.filter(({ turn }) => isNew(turn, seen)).slice(0, limits.turns - looked);
    looked += fresh.length;
    for (const visit of fresh) note(found, visit, limits.perScene);
    wave = fresh.flatMap((visit) => next(rolePlay, visit));
  }
  return found;
}

interface Visit {
  readonly turn: Turn;
  readonly path: readonly string[];
}

function isNew({ state }: Turn, seen: Set<string>): boolean {
  const key = JSON.stringify(state);
  return seen.has(key) ? false : (seen.add(key), true);
}

/** A turn may run through several scenes; the learner acts in the last. */
function note(found: Map<string, SceneArrival[]>, { turn, path }: Visit, most: number): void {
  const { scales, memory, cursor } = turn.state;
  const there = found.get(cursor.scene) ?? [];
  const isKnown = there.some((one) => JSON.stringify([one.scales, one.memory]) === JSON.stringify([scales, memory]));
  if (!isKnown && there.length < most) there.push({ path, scales, memory });
  found.set(cursor.scene, there);
}

function next(rolePlay: RolePlay, { turn, path }: Visit): readonly Visit[] {
  return turn.kind === 'choose' ? turn.offered.map(({ id }) => ({ turn: takeChoice(rolePlay, turn, id), path: [...path, id] })) : [];
}
