import { openRolePlay, stateKey, takeChoice, type Turn } from '../../../src/engine/play-role-play.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { passesRolePlay, scoreRolePlay, worth } from '../../../src/engine/score-role-play.ts';
import type { Choice, RolePlay } from '../../../src/model/role-play.schema.ts';

/** The choices that lead to an ending which passes, the best on offer first. */
export function roadToSuccess(rolePlay: RolePlay): readonly Choice[] {
  const road = search(rolePlay, openRolePlay(rolePlay), [], new Set());
  if (!road) throw new Error(`No road through ${rolePlay.id} passes.`);
  return replayRolePlay(rolePlay, road).decisions.map(({ chosen }) => chosen);
}

function search(rolePlay: RolePlay, turn: Turn, path: readonly string[], seen: Set<string>): readonly string[] | undefined {
  if (turn.kind === 'ended') return passes(rolePlay, path) ? path : undefined;
  if (turn.kind === 'stuck' || seen.has(stateKey(turn.state))) return undefined;
  seen.add(stateKey(turn.state));
  for (const { id } of [...turn.offered].sort((one, other) => worth(other) - worth(one))) {
    const road = search(rolePlay, takeChoice(rolePlay, turn, id), [...path, id], seen);
    if (road) return road;
  }
  return undefined;
}

function passes(rolePlay: RolePlay, path: readonly string[]): boolean {
  const { decisions, ending } = replayRolePlay(rolePlay, path);
  return passesRolePlay(rolePlay, ending, scoreRolePlay(decisions).percent, false);
}
