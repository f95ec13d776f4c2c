/**
 * The map of a role-play as rows and lanes, like the picture of a branching railway: one row per scene from the first
 * to the endings, one lane per scene that roads lead to. Roads that lead back up are told in words beside the row, so
 * that every line in the picture runs downwards.
 */
import type { Play } from '../../engine/replay-role-play.ts';
import type { Choice, ChoiceBlock, Ending, RolePlay, SceneBlock } from '../../model/role-play.schema.ts';

export interface MapRow {
  readonly scene: string;
  readonly title: string;
  readonly ending: Ending | undefined;
  /** Place on the learner's road, from 1; undefined where it did not lead here. */
  readonly step: number | undefined;
  /** Lane in which the scene's dot stands. */
  readonly lane: number;
  /** Lanes that pass by, from above to below. */
  readonly passing: readonly MapLine[];
  /** Lines from the dot into lanes below. */
  readonly leaving: readonly MapLine[];
  /** Whether a line comes in from above; `taken` when the road came this way. */
  readonly entering: { readonly taken: boolean } | undefined;
  /** Titles of earlier scenes that this one can lead back to. */
  readonly back: readonly string[];
}

export interface MapLine {
  readonly lane: number;
  readonly taken: boolean;
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
  const rank = new Map(order.map((id, index) => [id, index]));
  const downward = (id: string): readonly string[] => (roads.get(id) ?? []).filter((target) => rank.get(target)! > rank.get(id)!);
  const roadTaken = new Set(steps.map((id, index) => `${id}>${steps[index + 1] ?? ''}`));
  const isTaken = (from: string, to: string): boolean => roadTaken.has(`${from}>${to}`);
  const lanes = new LaneKeeper();
  const rows = order.map((id): MapRow => {
    const scene = rolePlay.scenes[id]!;
    const { lane, entering } = lanes.arrive(id);
    const passing = lanes.open();
    // The learner's own road first, so that it keeps to the left.
    const targets = [...downward(id)].sort((one, other) => Number(isTaken(id, other)) - Number(isTaken(id, one)) || rank.get(one)! - rank.get(other)!);
    const leaving = targets.map((target) => ({ lane: lanes.leave(target, isTaken(id, target)), taken: isTaken(id, target) }));
    const back = (roads.get(id) ?? []).filter((target) => rank.get(target)! < rank.get(id)!).map((target) => rolePlay.scenes[target]!.title);
    const step = visited.indexOf(id) + 1 || undefined;
    return { scene: id, title: scene.title, ending: scene.ending, step, lane, passing, leaving, entering, back };
  });
  return { lanes: lanes.count, rows };
}

/** Scenes entered, in order, with repetitions. */
function stepsOf(play: Play): readonly string[] {
  return play.turns.flatMap((turn) => turn.events.flatMap((event) => (event.kind === 'scene' ? [event.scene.id] : [])));
}

/** Hands out the leftmost free lane; a lane is free again below the scene it leads to. */
class LaneKeeper {
  count = 1;
  readonly #lanes: ({ target: string; taken: boolean } | undefined)[] = [];

  arrive(scene: string): { lane: number; entering: MapRow['entering'] } {
    const found = this.#lanes.findIndex((lane) => lane?.target === scene);
    if (found === -1) return { lane: this.#free(), entering: undefined };
    const entering = { taken: this.#lanes[found]!.taken };
    this.#lanes[found] = undefined;
    return { lane: found, entering };
  }

  open(): readonly MapLine[] {
    return this.#lanes.flatMap((lane, index) => (lane ? [{ lane: index, taken: lane.taken }] : []));
  }

  leave(target: string, taken: boolean): number {
    const found = this.#lanes.findIndex((lane) => lane?.target === target);
    const index = found === -1 ? this.#free() : found;
    this.#lanes[index] = { target, taken: taken || (this.#lanes[index]?.taken ?? false) };
    return index;
  }

  #free(): number {
    const gap = Array.from(this.#lanes).findIndex((lane) => lane === undefined);
    const index = gap === -1 ? this.#lanes.length : gap;
    this.count = Math.max(this.count, index + 1);
    return index;
  }
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
