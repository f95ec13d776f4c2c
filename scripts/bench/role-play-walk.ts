/**
 * How long it takes to prove everything about a large role-play, and how that grows: per doubling of the scenes, the
 * processor time of the walk with the ranges, and of the odds of all ways of guessing.
 *
 *     npm run compile && node dist/node/scripts/bench/role-play-walk.js
 */
import { proveRolePlay } from '../../build/analyse/proof.ts';
import { strategiesFor, type StrategyId } from '../../build/analyse/walk/strategies.ts';
import { table } from '../table.ts';
import { largeRolePlay } from './large-role-play.ts';

const SIZES = [250, 500, 1_000, 2_000];
const CHOICES = 6;
const SCALE_LEVELS = 6;
const TARGET_SECONDS = 2;

interface Timing {
  readonly scenes: number;
  readonly states: number;
  readonly walk: number;
  readonly odds: number;
  readonly complete: boolean;
}

/** Milliseconds of this process, whatever else the machine is doing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(scenes: number): Timing {
  const rolePlay = largeRolePlay({ scenes, choices: CHOICES, scaleLevels: SCALE_LEVELS });
  const start = processorTime();
  const proof = proveRolePlay(rolePlay, 'en', false);
  const walked = processorTime();
  for (const strategy of Object.keys(strategiesFor('en')) as StrategyId[]) proof.odds(strategy);
  const done = processorTime();
  return { scenes, states: proof.graph.nodes.length, walk: walked - start, odds: done - walked, complete: proof.graph.complete && proof.ranges.complete };
}

measure(SIZES[0]!);
const timings = SIZES.map(measure);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
const rows = timings.map((timing, index) => {
  const before = timings[index - 1];
  const total = timing.walk + timing.odds;
  const growth = before ? (total / (before.walk + before.odds)).toFixed(1) : '';
  return [String(timing.scenes), String(timing.states), seconds(timing.walk), seconds(timing.odds), seconds(total), growth, timing.complete ? 'yes' : 'no'];
});
console.log(`${CHOICES} choices a scene, one scale of ${SCALE_LEVELS} levels; seconds`);
console.log(table([['scenes', 'states', 'walk, ranges', 'odds', 'total', '× per doubling', 'exact'], ...rows]));
const last = timings.at(-1)!;
if (!last.complete || last.walk + last.odds > TARGET_SECONDS * 1000) {
  console.log(`Expected ${last.scenes} scenes exactly and within ${TARGET_SECONDS} s.`);
  process.exitCode = 1;
}
