import { percentOf } from '../../../src/engine/score-role-play.ts';
import type { PlayGraph } from './explore.ts';
import type { EndingRange, Ranges, Road } from './ranges.ts';

interface Step {
  readonly node: number;
  readonly earned: number;
  readonly best: number;
  readonly length: number;
  readonly from: Step | undefined;
  readonly choice: string | undefined;
}

/** Most distinct (state, points) pairs looked at. Beyond it the ranges are those of the roads seen. */
export const STEP_LIMIT = 300_000;
/** A road that goes round loops is followed for so many choices; no one plays longer in earnest. */
export const LOOPED_LENGTH = 40;

/**
 * Breadth first over (state, earned, available), so that every possible score is seen once, on a shortest road.
 * A loop that gives points would go on for ever, so a road through loops is cut after a generous number of choices.
 */
export function rangesBySearch(graph: PlayGraph, longest = LOOPED_LENGTH): Ranges {
  const seen = graph.nodes.map(() => new Set<number>());
  const endings = new Map<string, EndingRange>();
  const queue: Step[] = [{ node: 0, earned: 0, best: 0, length: 0, from: undefined, choice: undefined }];
  for (const step of queue) {
    const node = graph.nodes[step.node]!;
    if (node.turn.kind === 'ended') record(endings, node.turn.scene.id, step);
    if (step.length >= longest) continue;
    for (const edge of node.edges) {
      const next: Step = { node: edge.to, earned: step.earned + edge.worth, best: step.best + edge.best, length: step.length + 1, from: step, choice: edge.choice.id };
      const key = next.earned * 65_536 + next.best;
      if (seen[next.node]!.has(key)) continue;
      if (queue.length >= STEP_LIMIT) return { endings, complete: false };
      seen[next.node]!.add(key);
      queue.push(next);
    }
  }
  return { endings, complete: graph.complete };
}

function record(endings: Map<string, EndingRange>, scene: string, step: Step): void {
  const known = endings.get(scene);
  const percent = percentOf(step);
  const road = (): Road => ({ percent, earned: step.earned, best: step.best, choices: choicesOf(step) });
  if (!known) endings.set(scene, { scene, fewest: step.length, lowest: road(), highest: road() });
  else if (percent < known.lowest.percent) endings.set(scene, { ...known, lowest: road() });
  else if (percent > known.highest.percent) endings.set(scene, { ...known, highest: road() });
}

function choicesOf(last: Step): readonly string[] {
  const choices: string[] = [];
  for (let step: Step | undefined = last; step?.choice !== undefined; step = step.from) choices.unshift(step.choice);
  return choices;
}
