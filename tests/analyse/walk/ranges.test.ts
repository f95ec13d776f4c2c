import { describe, expect, test } from 'vitest';
import { competencyRange } from '../../../build/analyse/walk/competency-range.ts';
import { explore, type PlayGraph } from '../../../build/analyse/walk/explore.ts';
import { endingRanges, type Ranges } from '../../../build/analyse/walk/ranges.ts';
import { rangesBySearch } from '../../../build/analyse/walk/ranges-by-search.ts';
import { openRolePlay, takeChoice, type Turn } from '../../../src/engine/play-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { scoreRolePlay } from '../../../src/engine/score-role-play.ts';
import { randomRolePlay } from '../../fixtures/random-role-play.ts';
import { choice, choices, ending, rolePlay, scene } from '../../fixtures/role-play-builder.ts';

function percents({ endings }: Ranges): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries([...endings.values()].map(({ scene: id, fewest, lowest, highest }) => [id, [fewest, lowest.percent, highest.percent]] as const).sort());
}

describe('the ranges of the endings', () => {
  test('name roads that, replayed, end there with the score stated', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const it = randomRolePlay(seed, { scenes: 10, choices: 3, loops: false });
      for (const { scene: id, lowest, highest, fewest } of endingRanges(explore(it)).endings.values()) {
        for (const road of [lowest, highest]) {
          const play = replayRolePlay(it, road.choices);
          expect(play.current).toMatchObject({ kind: 'ended', scene: { id } });
          expect(scoreRolePlay(play.decisions).percent).toBe(road.percent);
          expect(road.choices.length).toBeGreaterThanOrEqual(fewest);
        }
        expect(lowest.percent).toBeLessThanOrEqual(highest.percent);
      }
    }
  });

  test('are the same whether found directly or by looking at every score, in 1,000 random role-plays', () => {
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const graph: PlayGraph = explore(randomRolePlay(seed, { scenes: 9, choices: 4, loops: false }));
      expect(percents(endingRanges(graph)), `seed ${seed}`).toEqual(percents(rangesBySearch(graph, graph.nodes.length)));
    }
  });

  test('are found where a decision only takes points', () => {
    const it = rolePlay([
      scene('s1', choices(choice('c1', 's2', { points: { empathy: -1 } }), choice('c2', 's2', { points: { empathy: -2 } }), choice('c3', 's4', { points: { empathy: -3 } }))),
      scene('s2', choices(choice('c4', 's3', { points: { empathy: 3 } }), choice('c5', 's3'))),
      ending('s3', 'success'), ending('s4', 'failure'),
    ]);
    expect(percents(endingRanges(explore(it)))).toEqual({ s3: [2, 0, 100], s4: [1, 0, 0] });
  });
});

/** Points of a competency on every road there is, by ending. */
function pointsByEnding(it: RolePlay, id: string, turn: Turn = openRolePlay(it), points = 0, found = new Map<string, number[]>()): Map<string, number[]> {
  if (turn.kind === 'ended') found.set(turn.scene.id, [...(found.get(turn.scene.id) ?? []), points]);
  if (turn.kind === 'choose') for (const each of turn.offered) pointsByEnding(it, id, takeChoice(it, turn, each.id), points + (each.points[id] ?? 0), found);
  return found;
}

test('lowest and highest points of a competency, for each ending, equal those of every road in 300 random role-plays', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const it = randomRolePlay(seed, { scenes: 8, choices: 3, loops: false });
    const competency = Object.values(it.scenes).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'choices' ? block.options.flatMap(({ points }) => Object.keys(points)) : []))[0] ?? 'empathy';
    const expected = [...pointsByEnding(it, competency)].map(([scene, points]) => [scene, { least: Math.min(...points), most: Math.max(...points) }]);
    expect(new Map(competencyRange(explore(it), competency)?.byEnding ?? []), `seed ${seed}`).toEqual(new Map(expected as [string, object][]));
  }
});
