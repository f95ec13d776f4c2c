import { openRolePlay, takeChoice } from '../../src/engine/play-role-play.ts';
import { worth } from '../../src/engine/score-role-play.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';

const CHARACTERS_A_MINUTE = 1_000;
const MINUTES_A_DECISION = 0.2;
/** A road that has not ended by then goes round in a circle. */
const LONGEST = 60;

/** Reading and thinking time of a typical road: the one on which the learner takes the second-best choice each time. */
export function rolePlayMinutes(rolePlay: RolePlay): number {
  let characters = lengthOf(rolePlay.intro);
  let decisions = 0;
  let turn = openRolePlay(rolePlay);
  for (;;) {
    for (const event of turn.events) if (event.kind === 'line') characters += lengthOf(event.line.html);
    if (turn.kind !== 'choose' || decisions >= LONGEST) break;
    const ranked = [...turn.offered].sort((one, other) => worth(other) - worth(one));
    const taken = ranked[Math.min(1, ranked.length - 1)];
    if (!taken) break;
    for (const { html } of turn.offered) characters += lengthOf(html);
    decisions += 1;
    turn = takeChoice(rolePlay, turn, taken.id);
  }
  return Math.max(1, Math.ceil(characters / CHARACTERS_A_MINUTE + decisions * MINUTES_A_DECISION));
}

const lengthOf = (html: string): number => html.replace(/<[^>]+>/gu, '').length;
