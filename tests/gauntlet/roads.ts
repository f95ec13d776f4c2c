import { openRolePlay, stateKey, takeChoice, type Turn } from '../../src/engine/play-role-play.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';

export interface Road {
  /** Scene the play ends in. */
  readonly ending: string;
  readonly choices: readonly string[];
}

/** A shortest road to each ending scene of a role-play, in the order they are found. */
export function roadsToEndings(rolePlay: RolePlay): readonly Road[] {
  const found = new Map<string, Road>();
  const seen = new Set<string>();
  let front: { readonly turn: Turn; readonly choices: readonly string[] }[] = [{ turn: openRolePlay(rolePlay), choices: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { turn, choices } of front) {
      if (turn.kind === 'ended' && !found.has(turn.scene.id)) found.set(turn.scene.id, { ending: turn.scene.id, choices });
      if (turn.kind !== 'choose' || seen.has(stateKey(turn.state))) continue;
      seen.add(stateKey(turn.state));
      for (const { id } of turn.offered) next.push({ turn: takeChoice(rolePlay, turn, id), choices: [...choices, id] });
    }
    front = next;
  }
  return [...found.values()];
}
