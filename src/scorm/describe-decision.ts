import type { Decision } from '../engine/replay-role-play.ts';
import { worth } from '../engine/score-role-play.ts';
import type { ChoiceBlock, RolePlay, SceneBlock } from '../model/role-play.schema.ts';
import type { InteractionRecord } from './learner-record.ts';
import { plainText } from '../engine/plain-text.ts';
import { singleLine } from './single-line.ts';

/** When something was decided or answered, and in which attempt. */
export interface Moment {
  readonly at: Date;
  readonly latencyMs: number;
  /** 1 for the first attempt at the unit. */
  readonly attempt: number;
  /** 2 when a conversation has come back to the same decision for the first time. */
  readonly time?: number;
}

const MOST_ASKED = 110;
const MOST_DESCRIPTION = 250;

/** A decision in a role-play, for the LMS: correct when nothing better was on offer, neutral when all was alike. */
export function describeDecision(rolePlay: RolePlay, decision: Decision, moment: Moment): InteractionRecord {
  const { list, offered, chosen } = decision;
  const most = Math.max(...offered.map(worth));
  const isBest = worth(chosen) === most;
  const neutral = offered.every((choice) => worth(choice) === most);
  const best = isBest ? chosen : offered.find((choice) => worth(choice) === most)!;
  return {
    id: interactionId(rolePlay.id, list.id, moment),
    type: 'choice',
    // All that is written, not only what was on offer: the same choice has the same letter in every play.
    offered: list.options.map(({ id }) => id),
    response: { kind: 'ids', ids: [chosen.id] },
    correct: neutral ? undefined : { kind: 'ids', ids: [best.id] },
    result: neutral ? 'neutral' : isBest ? 'correct' : 'incorrect',
    weighting: Math.max(0, most),
    at: moment.at,
    latencyMs: moment.latencyMs,
    description: describe(askedBefore(rolePlay, decision), plainText(chosen.html)),
    objectives: [...new Set(offered.flatMap(({ points }) => Object.keys(points)))],
  };
}

/** `third-visit.l2`; in later attempts `third-visit.l2.a3`, met again in the same play `third-visit.l2.2`, so that no id repeats. */
export function interactionId(unit: string, code: string, { attempt, time = 1 }: Pick<Moment, 'attempt' | 'time'>): string {
  return [unit, code, ...(attempt > 1 ? [`a${attempt}`] : []), ...(time > 1 ? [time] : [])].join('.');
}

/** What was asked, shortened, and what was answered. */
export function describe(asked: string, answered: string): string {
  const question = singleLine(asked, MOST_ASKED);
  return singleLine(answered === '' ? question : `${question} — ${answered}`, MOST_DESCRIPTION);
}

/** The last line before the list, or the title of the scene. */
function askedBefore(rolePlay: RolePlay, { scene, list }: Decision): string {
  const { title, blocks } = rolePlay.scenes[scene]!;
  return plainText(lineBefore(list.id, blocks, title).line);
}

interface Found {
  readonly line: string;
  readonly here: boolean;
}

function lineBefore(list: string, blocks: readonly (SceneBlock | ChoiceBlock)[], before: string): Found {
  let line = before;
  for (const block of blocks) {
    if (block.kind === 'speech') line = block.html;
    if (block.kind !== 'choices') continue;
    if (block.id === list) return { line, here: true };
    for (const { body } of block.options) {
      const inside = lineBefore(list, body, line);
      if (inside.here) return inside;
    }
  }
  return { line, here: false };
}
