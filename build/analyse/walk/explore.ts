/**
 * The graph of everything that can happen in a role-play: one node per state in which the learner must choose or the
 * play is over, as far as states differ in what can still happen; one edge per choice on offer. Walked with the player's own engine, so it is exact.
 */
import { openRolePlay, takeChoice, type Turn } from '../../../src/engine/play-role-play.ts';
import { bestOf, worth } from '../../../src/engine/score-role-play.ts';
import type { Choice, RolePlay } from '../../../src/model/role-play.schema.ts';
import { relevantStateKey, type StateKey } from './relevant-state.ts';

export interface Edge {
  readonly choice: Choice;
  readonly to: number;
  readonly worth: number;
  /** The most that was to be had at this decision. */
  readonly best: number;
}

export interface Node {
  readonly turn: Turn;
  readonly edges: readonly Edge[];
}

export interface PlayGraph {
  /** The first node is where the play opens. */
  readonly nodes: readonly Node[];
  /** False when the graph is larger than the limit: nodes beyond it have no edges. */
  readonly complete: boolean;
  readonly scenes: ReadonlySet<string>;
  readonly offered: ReadonlySet<string>;
  /** Block id → whether its condition was ever met, and ever not met. */
  readonly conditions: ReadonlyMap<string, { readonly held: boolean; readonly failed: boolean }>;
  /** Scale id → bounds that some choice pushed against. */
  readonly clamped: ReadonlyMap<string, { readonly min: boolean; readonly max: boolean }>;
}

interface Pending {
  readonly turn: Turn;
  edges: Edge[];
}

/** Most states a graph may have before the walk gives up being exact. Bounds memory to a hundred megabytes or so. */
export const STATE_LIMIT = 60_000;

export function explore(rolePlay: RolePlay, limit = STATE_LIMIT): PlayGraph {
  const walk = new Walk(rolePlay, limit);
  walk.run();
  return walk.graph();
}

class Walk {
  private readonly rolePlay: RolePlay;
  private readonly limit: number;
  private readonly keyOf: StateKey;
  private readonly nodes: Pending[] = [];
  private readonly index = new Map<string, number>();
  private readonly scenes = new Set<string>();
  private readonly offered = new Set<string>();
  private readonly conditions = new Map<string, { held: boolean; failed: boolean }>();
  private readonly clamped = new Map<string, { min: boolean; max: boolean }>();
  private complete = true;

  constructor(rolePlay: RolePlay, limit: number) {
    this.rolePlay = rolePlay;
    this.limit = limit;
    this.keyOf = relevantStateKey(rolePlay);
  }

  run(): void {
    this.nodeFor(openRolePlay(this.rolePlay, this.observe));
    for (let at = 0; at < this.nodes.length; at += 1) {
      if (this.nodes.length > this.limit) {
        this.complete = false;
        return;
      }
      this.expand(this.nodes[at]!);
    }
  }

  graph(): PlayGraph {
    const { complete, scenes, offered, conditions, clamped } = this;
    return { nodes: this.nodes, complete, scenes, offered, conditions, clamped };
  }

  private readonly observe = (block: string, held: boolean): void => {
    const seen = this.conditions.get(block) ?? { held: false, failed: false };
    this.conditions.set(block, { held: seen.held || held, failed: seen.failed || !held });
  };

  private expand(node: Pending): void {
    if (node.turn.kind !== 'choose') return;
    const { turn } = node;
    const { scene } = turn.state.cursor;
    node.edges = turn.offered.map((choice) => {
      this.offered.add(choice.id);
      this.noteBounds(turn, choice);
      return { choice, to: this.nodeFor(takeChoice(this.rolePlay, turn, choice.id, this.observe)), worth: worth(choice), best: bestOf({ scene, offered: turn.offered, chosen: choice }, worth) };
    });
  }

  private nodeFor(turn: Turn): number {
    for (const event of turn.events) if (event.kind === 'scene') this.scenes.add(event.scene.id);
    const key = `${turn.kind}|${this.keyOf(turn.state)}`;
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.nodes.length);
    return this.nodes.push({ turn, edges: [] }) - 1;
  }

  private noteBounds(turn: Turn, choice: Choice): void {
    for (const scale of this.rolePlay.scales) {
      const change = choice.effects[scale.id];
      if (change === undefined) continue;
      const value = (turn.state.scales[scale.id] ?? scale.start) + change;
      const seen = this.clamped.get(scale.id) ?? { min: false, max: false };
      this.clamped.set(scale.id, { min: seen.min || value < scale.min, max: seen.max || value > scale.max });
    }
  }
}
