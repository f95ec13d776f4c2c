import { openRolePlay, stateKey, takeChoice, type Turn } from '../../engine/play-role-play.ts';
import { worth } from '../../engine/score-role-play.ts';
import type { Choice, RolePlay } from '../../model/role-play.schema.ts';

/**
 * The choices of a play that goes wrong wherever it can: at each decision the choice worth least, and of equals the one
 * that does the scales most harm. Where that leads round in a circle, the next poorest is tried.
 */
export function poorestRoad(rolePlay: RolePlay): readonly string[] {
  const seen = new Set<string>();
  return walk(openRolePlay(rolePlay)) ?? [];

  function walk(turn: Turn): readonly string[] | undefined {
    if (turn.kind !== 'choose') return turn.kind === 'ended' ? [] : undefined;
    const key = stateKey(turn.state);
    if (seen.has(key)) return undefined;
    seen.add(key);
    for (const { id } of [...turn.offered].sort(poorerFirst)) {
      const rest = walk(takeChoice(rolePlay, turn, id));
      if (rest) return [id, ...rest];
    }
    return undefined;
  }
}

function poorerFirst(one: Choice, other: Choice): number {
  return worth(one) - worth(other) || harm(one) - harm(other);
}

function harm({ effects }: Choice): number {
  return Object.values(effects).reduce((sum, change) => sum + change, 0);
}
