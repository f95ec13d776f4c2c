/**
 * Which parts of a state can still make a difference, scene by scene. A scale that no condition ahead asks for, a memory
 * nobody comes back to, a once-only line in a scene that cannot be met again: two states that differ in these only have
 * the same futures and are one. Real role-plays shrink to a third by it, and nothing is lost.
 */
import type { PlayState } from '../../../src/engine/play-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { blocksOf, choicesOf } from './choices-of.ts';

interface Relevant {
  readonly scales: readonly string[];
  readonly memory: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

/** Two states with the same key have the same futures. */
export type StateKey = (state: PlayState) => string;

export function relevantStateKey(rolePlay: RolePlay): StateKey {
  const askers = askersOf(rolePlay);
  const leading = sourcesOf(rolePlay);
  const relevant = new Map(Object.keys(rolePlay.scenes).map((id) => [id, { scales: [] as string[], memory: new Set<string>(), used: new Set<string>() }]));
  for (const [part, scenes] of askers) {
    const [kind, id] = part.split(' ') as ['scale' | 'memory' | 'once', string];
    for (const scene of scenesBefore(scenes, leading)) {
      const own = relevant.get(scene);
      if (kind === 'scale') own?.scales.push(id);
      else own?.[kind === 'memory' ? 'memory' : 'used'].add(id);
    }
  }
  return (state) => keyOf(state, relevant.get(state.cursor.scene));
}

function keyOf({ cursor, scales, memory, used }: PlayState, relevant: Relevant | undefined): string {
  const values = relevant?.scales.map((id) => scales[id]).join(',') ?? '';
  const remembered = memory.filter((id) => relevant?.memory.has(id)).join(',');
  const spent = used.filter((id) => relevant?.used.has(id)).join(',');
  return `${cursor.scene}/${cursor.path.join('.')}|${values}|${remembered}|${spent}`;
}

/** `scale k1`, `memory m2` or `once b3` → the scenes that ask for it. */
function askersOf(rolePlay: RolePlay): ReadonlyMap<string, ReadonlySet<string>> {
  const askers = new Map<string, Set<string>>();
  const note = (part: string, scene: string): void => void askers.set(part, (askers.get(part) ?? new Set<string>()).add(scene));
  for (const { block, scene } of blocksOf(rolePlay)) {
    for (const test of block.when?.all ?? []) note(test.kind === 'scale' ? `scale ${test.scale}` : `memory ${test.memory}`, scene.id);
    if (block.once) note(`once ${block.id}`, scene.id);
  }
  return askers;
}

/** Scene → scenes that lead to it. */
function sourcesOf(rolePlay: RolePlay): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>();
  const link = (target: string | undefined, scene: string): void => {
    if (target !== undefined) sources.set(target, (sources.get(target) ?? new Set<string>()).add(scene));
  };
  for (const { choice, scene } of choicesOf(rolePlay)) link(choice.target, scene.id);
  for (const { block, scene } of blocksOf(rolePlay)) link(block.target, scene.id);
  return sources;
}

/** The scenes from which some scenes can be reached, these included. */
function scenesBefore(scenes: ReadonlySet<string>, leading: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const before = new Set(scenes);
  for (const scene of before) for (const source of leading.get(scene) ?? []) before.add(source);
  return before;
}
