import type { Choice, Choices, Ending, RolePlay } from '../model/role-play.schema.ts';
import { openRolePlay, takeChoice, type PlayState, type Turn } from './play-role-play.ts';

/** One decision of the learner: what was on offer, what was taken. */
export interface Decision {
  readonly scene: string;
  readonly list: Choices;
  readonly offered: readonly Choice[];
  readonly chosen: Choice;
  /** State in which the decision was met, and right after it. */
  readonly before: PlayState;
  readonly after: PlayState;
}

export interface Play {
  /** The turns so far; one more than there are decisions. */
  readonly turns: readonly Turn[];
  readonly decisions: readonly Decision[];
  readonly current: Turn;
  /** Set when the play is over. */
  readonly ending: Ending | undefined;
  /** Choices that could not be replayed, because the course has changed since they were made. */
  readonly lost: readonly string[];
}

/**
 * Plays a list of choices from the start. The list of choices is all that needs saving of a play.
 * A choice that is no longer on offer ends the replay there: what went before is kept, the rest is `lost`.
 */
export function replayRolePlay(rolePlay: RolePlay, path: readonly string[]): Play {
  const turns: Turn[] = [openRolePlay(rolePlay)];
  const decisions: Decision[] = [];
  let lost: readonly string[] = [];
  for (const [index, id] of path.entries()) {
    const turn = turns[index]!;
    const chosen = turn.kind === 'choose' ? turn.offered.find((choice) => choice.id === id) : undefined;
    if (turn.kind !== 'choose' || !chosen) {
      lost = path.slice(index);
      break;
    }
    const after = takeChoice(rolePlay, turn, id);
    turns.push(after);
    decisions.push({ scene: turn.state.cursor.scene, list: turn.list, offered: turn.offered, chosen, before: turn.state, after: after.state });
  }
  const current = turns[turns.length - 1]!;
  return { turns, decisions, current, ending: current.kind === 'ended' ? current.ending : undefined, lost };
}
