/**
 * The map of a role-play as rows and lanes, like the picture of a branching railway: one row per scene from the first
 * to the endings. The learner's own road keeps to the first lane; of the other lanes there is one per scene that roads
 * lead to. Roads that lead back up are told in words beside the row, so that every line in the picture runs downwards.
 */
import type { Play } from '../../engine/replay-role-play.ts';
import type { Html } from '../../model/common.schema.ts';
import type { Choice, ChoiceBlock, Ending, RolePlay, SceneBlock } from '../../model/role-play.schema.ts';
import { LaneKeeper, type MapLine } from './lane-keeper.ts';

export interface MapRow {
  readonly scene: string;
  readonly title: string;
  readonly ending: Ending | undefined;
  /** Place on the learner's road, from 1; undefined where it did not lead here. */
  readonly step: number | undefined;
  /** Why the road turned here, where the author tells it. */
  readonly reason: Html | undefined;
  /** Lane in which the scene's dot stands. */
  readonly lane: number;
  /** Lines from above that end at the dot. */
  readonly entering: readonly MapLine[];
  /** Lines that pass by, from above to below. */
  readonly passing: readonly MapLine[];
  /** Lines from the dot into lanes below. */
  readonly leaving: readonly MapLine[];
  /** Titles of earlier scenes that this one can lead back to. */
  readonly back: readonly string[];
}

export interface RoadMap {
  readonly lanes: number;
  readonly rows: readonly MapRow[];
}

export function layoutRoadMap(rolePlay: RolePlay, play: Play): RoadMap {
  const roads = new Map(Object.values(rolePlay.scenes).map((scene) => [scene.id, targetsOf(scene.blocks)]));
  const steps = stepsOf(play);
  const visited = [...new Set(steps)];
  const order = orderScenes(rolePlay, roads, visited);
  const isTaken = (from: string, to: string): boolean => steps.some((step, index) => step === from && steps[index + 1] === to);
  const isBelow = (id: string, other: string): boolean => order.indexOf(other) > order.indexOf(id);
  const title = (id: string): string => rolePlay.scenes[id]?.title ?? '';
  const reasons = reasonsOf(play);
  const lanes = new LaneKeeper();
  const rows = order.map((id): MapRow => {
    const place = visited.indexOf(id);
    const targets = roads.get(id) ?? [];
    const { lane, entering } = lanes.arrive(id, place !== -1);
    const passing = lanes.open();
    const leaving = targets.filter((target) => isBelow(id, target)).map((target) => lanes.leave(target, isTaken(id, target)));
    return {
      scene: id,
      title: title(id),
      ending: rolePlay.scenes[id]?.ending,
      step: place === -1 ? undefined : place + 1,
      reason: reasons.get(id),
      lane,
      entering,
      passing,
      leaving,
      back: targets.filter((target) => target !== id && !isBelow(id, target)).map(title),
    };
  });
  return { lanes: lanes.count, rows };
}

/** The words of the links that led into scenes, by scene. */
function reasonsOf(play: Play): ReadonlyMap<string, Html> {
  return new Map(play.turns.flatMap(({ events }) => events.flatMap((event) => (event.kind === 'goto' ? [[event.goto.target, event.goto.html] as const] : []))));
}

/** Scenes entered, in order, with repetitions. */
function stepsOf(play: Play): readonly string[] {
  return play.turns.flatMap((turn) => turn.events.flatMap((event) => (event.kind === 'scene' ? [event.scene.id] : [])));
}

/** Scenes such that roads lead downwards where they can, and endings come last. Scenes nothing leads to are left out. */
function orderScenes(rolePlay: RolePlay, roads: ReadonlyMap<string, readonly string[]>, visited: readonly string[]): readonly string[] {
  const done: string[] = [];
  const seen = new Set<string>();
  visit(rolePlay.start);
  const order = done.reverse();
  const isEnding = (id: string): boolean => rolePlay.scenes[id]?.ending !== undefined;
  return [...order.filter((id) => !isEnding(id)), ...order.filter(isEnding)];

  function visit(id: string): void {
    if (seen.has(id)) return;
    seen.add(id);
    // Reversed post-order: what is visited last comes first, so the learner's own road stands above its alternatives.
    const targets = roads.get(id) ?? [];
    for (const target of [...targets].sort((one, other) => Number(visited.includes(one)) - Number(visited.includes(other)))) visit(target);
    done.push(id);
  }
}

/** Scenes that a scene's choices and links lead to, itself left out. */
function targetsOf(blocks: readonly (SceneBlock | ChoiceBlock)[]): readonly string[] {
  const found = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'goto') return [block.target];
    return block.kind === 'choices' ? (block.options as readonly Choice[]).flatMap((option) => [...(option.target === undefined ? [] : [option.target]), ...targetsOf(option.body)]) : [];
  });
  return [...new Set(found)];
}
