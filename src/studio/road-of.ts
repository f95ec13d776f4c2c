import { unitState } from '../engine/learner-place.ts';
import { replayRolePlay } from '../engine/replay-role-play.ts';
import type { Course } from '../model/course.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';
import type { Road } from './protocol.ts';

/** The road of the try on screen; undefined where there is no role-play on screen. */
export function roadOf(course: Course, state: LearnerState): Road | undefined {
  const unit = course.units.find(({ id }) => id === state.position.unit);
  if (unit?.kind !== 'role-play') return undefined;
  const own = unitState(state, unit);
  if (!own.running && own.path.length === 0) return { unit: unit.id, scenes: [], scales: {}, memory: [] };
  const { turns, current } = replayRolePlay(unit, own.path);
  const scenes = turns.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'scene' ? [event.scene.id] : [])));
  return { unit: unit.id, scenes, scales: current.state.scales, memory: current.state.memory };
}
