/** What the debrief says about each decision: chosen, better, why. */
import { holds } from '../../engine/play-role-play.ts';
import type { Decision, Play } from '../../engine/replay-role-play.ts';
import { bestOf, betterChoices, isDetour, worth } from '../../engine/score-role-play.ts';
import type { Html } from '../../model/common.schema.ts';
import type { Choice, RolePlay } from '../../model/role-play.schema.ts';
import { scaleChanges, type ScaleChange } from '../role-play-transcript/transcript-entries.ts';

/** Enough to call the moment to mind. */
const LINES_HEARD = 3;

export interface DecisionReview {
  readonly scene: string;
  /** What the learner was told in this scene right before deciding. */
  readonly heard: readonly { readonly name: string; readonly html: Html }[];
  readonly chosen: Html;
  /** `equal`: nothing was at stake, all choices were worth the same. */
  readonly verdict: 'best' | 'poorer' | 'equal';
  readonly better: readonly { readonly html: Html; readonly why: readonly Html[] }[];
  /** The coach about what was chosen. */
  readonly why: readonly Html[];
  readonly changes: readonly ScaleChange[];
  readonly earned: number;
  readonly best: number;
}

export function reviewDecisions(rolePlay: RolePlay, play: Play): readonly DecisionReview[] {
  return play.decisions.map((decision, index) => ({
    scene: rolePlay.scenes[decision.scene]?.title ?? '',
    heard: justHeard(rolePlay, play, index),
    chosen: decision.chosen.html,
    verdict: verdictOf(decision),
    better: betterChoices(decision).map((choice) => ({ html: choice.html, why: feedbackOf(choice, decision) })),
    why: feedbackHeard(play, index),
    changes: scaleChanges(rolePlay, decision),
    earned: worth(decision.chosen),
    best: bestOf(decision, worth),
  }));
}

function verdictOf(decision: Decision): DecisionReview['verdict'] {
  const { offered, chosen, scene } = decision;
  if (betterChoices(decision).length > 0) return 'poorer';
  return isDetour(chosen, scene) || offered.every((choice) => worth(choice) === worth(chosen)) ? 'equal' : 'best';
}

function justHeard(rolePlay: RolePlay, play: Play, index: number): DecisionReview['heard'] {
  const events = play.turns[index]?.events ?? [];
  const entered = events.map(({ kind }) => kind).lastIndexOf('scene');
  const lines = events.slice(entered + 1).flatMap((event) => (event.kind === 'line' && event.line.kind === 'speech' ? [event.line] : []));
  return lines.slice(-LINES_HEARD).map(({ persona, html }) => ({ name: rolePlay.personas.find(({ id }) => id === persona)?.name ?? '', html }));
}

/** What the coach said after the choice that led to the next turn. */
function feedbackHeard(play: Play, index: number): readonly Html[] {
  const events = play.turns[index + 1]?.events ?? [];
  return events.flatMap((event) => (event.kind === 'line' && event.line.kind === 'feedback' ? [event.line.html] : []));
}

/** What the coach would have said: conditions are looked at as things stood when the learner decided. */
function feedbackOf(choice: Choice, { before }: Decision): readonly Html[] {
  return choice.body.flatMap((block) => (block.kind === 'feedback' && holds(block.when, before) ? [block.html] : []));
}
