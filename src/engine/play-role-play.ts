/**
 * Plays a role-play. The player shows it, the analysis proves things about it with this same code, so the two
 * cannot disagree.
 *
 * A play is a sequence of turns. Each turn says what happened since the learner's last choice (its events) and,
 * unless the play is over, which choices are on offer. The state between two turns is small and comparable:
 * two plays with equal states have the same futures.
 */
import type { Choice, Choices, ChoiceBlock, Ending, Feedback, Goto, Guard, RolePlay, Scene, SceneBlock, Speech, Stage, Test } from '../model/role-play.schema.ts';

/** Where the play stands: a scene and, inside it, the blocks on the way to the one to play next. */
export interface Cursor {
  readonly scene: string;
  /** Block in the scene; inside a choice also the choice and the block in its body. */
  readonly path: readonly number[];
}

export interface PlayState {
  readonly cursor: Cursor;
  /** Scale id → value. */
  readonly scales: Readonly<Record<string, number>>;
  /** Memory set so far, sorted. */
  readonly memory: readonly string[];
  /** Once-only lines, links and choices already used, sorted. */
  readonly used: readonly string[];
}

export type PlayEvent =
  | { readonly kind: 'scene'; readonly scene: Scene }
  | { readonly kind: 'line'; readonly scene: string; readonly line: Speech | Stage | Feedback }
  | { readonly kind: 'goto'; readonly scene: string; readonly goto: Goto };

export type Turn =
  | { readonly kind: 'choose'; readonly state: PlayState; readonly events: readonly PlayEvent[]; readonly list: Choices; readonly offered: readonly Choice[] }
  | { readonly kind: 'ended'; readonly state: PlayState; readonly events: readonly PlayEvent[]; readonly scene: Scene; readonly ending: Ending }
  /** The scene ran out without a choice, a link or an ending, or links led round for ever. The analysis reports it. */
  | { readonly kind: 'stuck'; readonly state: PlayState; readonly events: readonly PlayEvent[]; readonly scene: Scene };

/** Told of every condition that was looked at, and whether it held. The analysis finds conditions that never change. */
export type Observe = (blockId: string, held: boolean) => void;

type Block = SceneBlock | ChoiceBlock;

/** Opens the play at its first scene. */
export function openRolePlay(rolePlay: RolePlay, observe?: Observe): Turn {
  return openScene(rolePlay, rolePlay.start, {}, observe);
}

/** Opens the play at any scene, with any state: the studio's "start here". */
export function openScene(rolePlay: RolePlay, scene: string, from: Partial<PlayState> = {}, observe?: Observe): Turn {
  const state: PlayState = {
    scales: from.scales ?? Object.fromEntries(rolePlay.scales.map((scale) => [scale.id, scale.start])),
    memory: from.memory ?? [],
    used: from.used ?? [],
    cursor: { scene, path: [0] },
  };
  return run(rolePlay, state, [{ kind: 'scene', scene: sceneOf(rolePlay, scene) }], observe);
}

/**
 * Takes a choice that is on offer.
 * @throws RangeError when the choice is not on offer in this state.
 */
export function takeChoice(rolePlay: RolePlay, turn: Turn, choiceId: string, observe?: Observe): Turn {
  const choice = turn.kind === 'choose' ? turn.offered.find((option) => option.id === choiceId) : undefined;
  if (turn.kind !== 'choose' || !choice) throw new RangeError(`Choice ${choiceId} is not on offer.`);
  const index = turn.list.options.findIndex((option) => option.id === choiceId);
  const changed = applyChoice(rolePlay, turn.state, choice);
  const { scene, path } = turn.state.cursor;
  return run(rolePlay, { ...changed, cursor: { scene, path: [...path, index, 0] } }, [], observe);
}

function applyChoice(rolePlay: RolePlay, state: PlayState, choice: Choice): PlayState {
  const scales = { ...state.scales };
  for (const scale of rolePlay.scales) {
    const change = choice.effects[scale.id];
    if (change !== undefined) scales[scale.id] = clamp((scales[scale.id] ?? scale.start) + change, scale.min, scale.max);
  }
  return {
    ...state,
    scales,
    memory: choice.remember.reduce(insert, state.memory),
    used: choice.once ? insert(state.used, choice.id) : state.used,
  };
}

/** Plays on from the cursor until the learner must choose, the play ends or it can't go on. */
function run(rolePlay: RolePlay, start: PlayState, events: PlayEvent[], observe?: Observe): Turn {
  let state = start;
  const moves = new Set<string>();
  for (;;) {
    const scene = sceneOf(rolePlay, state.cursor.scene);
    const block = blockAt(scene, state.cursor.path);
    if (!block) {
      const left = leave(scene, state.cursor.path);
      if (left.kind === 'end') return finish(state, events, scene);
      if (left.kind === 'on') { state = at(state, scene.id, left.path); continue; }
      state = enter(rolePlay, state, left.target, events);
      continue;
    }
    if (block.kind === 'choices') {
      const offered = offer(block, state, observe);
      if (offered.length > 0) return { kind: 'choose', state, events, list: block as Choices, offered };
    } else if (!isDue(block, state, observe)) {
      // Passed over: its condition does not hold, or it has had its once.
    } else {
      if (block.once) state = { ...state, used: insert(state.used, block.id) };
      if (block.kind === 'goto') {
        const key = JSON.stringify([block.id, state]);
        if (moves.has(key)) return { kind: 'stuck', state, events, scene };
        moves.add(key);
        events.push({ kind: 'goto', scene: scene.id, goto: block });
        state = enter(rolePlay, state, block.target, events);
        continue;
      }
      events.push({ kind: 'line', scene: scene.id, line: block });
    }
    state = at(state, scene.id, next(state.cursor.path));
  }
}

function finish(state: PlayState, events: readonly PlayEvent[], scene: Scene): Turn {
  return scene.ending ? { kind: 'ended', state, events, scene, ending: scene.ending } : { kind: 'stuck', state, events, scene };
}

function enter(rolePlay: RolePlay, state: PlayState, target: string, events: PlayEvent[]): PlayState {
  events.push({ kind: 'scene', scene: sceneOf(rolePlay, target) });
  return at(state, target, [0]);
}

/** The choices of a list whose conditions hold and whose once is not used up. */
function offer(list: { readonly options: readonly Choice[] }, state: PlayState, observe?: Observe): readonly Choice[] {
  return list.options.filter((option) => isDue(option, state, observe));
}

interface Conditional {
  readonly id: string;
  readonly once: boolean;
  readonly when?: Guard | undefined;
}

function isDue(block: Conditional, state: PlayState, observe?: Observe): boolean {
  if (block.once && state.used.includes(block.id)) return false;
  const held = holds(block.when, state);
  if (block.when) observe?.(block.id, held);
  return held;
}

/** Whether a guard holds in a state. No guard always holds. */
export function holds(guard: Guard | undefined, state: Pick<PlayState, 'scales' | 'memory'>): boolean {
  return guard === undefined || guard.all.every((test) => passes(test, state)) !== guard.negated;
}

function passes(test: Test, state: Pick<PlayState, 'scales' | 'memory'>): boolean {
  if (test.kind === 'memory') return state.memory.includes(test.memory) === test.remembered;
  const value = state.scales[test.scale] ?? 0;
  switch (test.comparison) {
    case '<': return value < test.value;
    case '<=': return value <= test.value;
    case '=': return value === test.value;
    case '>=': return value >= test.value;
    case '>': return value > test.value;
  }
}

/** What follows when a body has run out: the chosen link, the block after the list, or nothing. */
function leave(scene: Scene, path: readonly number[]): { kind: 'go'; target: string } | { kind: 'on'; path: readonly number[] } | { kind: 'end' } {
  if (path.length === 1) return { kind: 'end' };
  const listPath = path.slice(0, -2);
  const target = choiceAt(scene, path.slice(0, -1))?.target;
  return target === undefined ? { kind: 'on', path: next(listPath) } : { kind: 'go', target };
}

function choiceAt(scene: Scene, path: readonly number[]): Choice | undefined {
  const list = blockAt(scene, path.slice(0, -1));
  return list?.kind === 'choices' ? list.options[lastOf(path)] : undefined;
}

function blockAt(scene: Scene, path: readonly number[]): Block | undefined {
  let blocks: readonly Block[] = scene.blocks;
  for (let depth = 0; depth + 2 < path.length; depth += 2) {
    const list = blocks[path[depth] ?? 0];
    if (list?.kind !== 'choices') return undefined;
    blocks = list.options[path[depth + 1] ?? 0]?.body ?? [];
  }
  return blocks[lastOf(path)];
}

function sceneOf(rolePlay: RolePlay, id: string): Scene {
  const scene = rolePlay.scenes[id];
  if (!scene) throw new RangeError(`Role-play ${rolePlay.id} has no scene ${id}.`);
  return scene;
}

/** Spelt out rather than spread: the analysis moves the cursor a million times. */
function at({ scales, memory, used }: PlayState, scene: string, path: readonly number[]): PlayState {
  return { cursor: { scene, path }, scales, memory, used };
}

function next(path: readonly number[]): readonly number[] {
  return [...path.slice(0, -1), lastOf(path) + 1];
}

function lastOf(path: readonly number[]): number {
  return path[path.length - 1] ?? 0;
}

function insert(sorted: readonly string[], item: string): readonly string[] {
  return sorted.includes(item) ? sorted : [...sorted, item].sort();
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

/** Two states with the same key have the same futures. */
export function stateKey(state: PlayState): string {
  const { cursor, scales, memory, used } = state;
  return `${cursor.scene}/${cursor.path.join('.')}|${Object.values(scales).join(',')}|${memory.join(',')}|${used.join(',')}`;
}
