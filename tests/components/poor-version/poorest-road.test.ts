import { expect, test } from 'vitest';
import { poorestRoad } from '../../../src/components/poor-version/poorest-road.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { scoreRolePlay, worth } from '../../../src/engine/score-role-play.ts';
import { exampleRolePlay } from '../../fixtures/role-play-fixture.ts';
import { choice, choices, ending, rolePlay, scene } from '../../fixtures/role-play-builder.ts';

test('the poor version ends, and takes the weakest choice wherever that leads on', () => {
  const example = exampleRolePlay();
  const play = replayRolePlay(example, poorestRoad(example));
  expect(play.ending).toBeDefined();
  expect(play.lost).toEqual([]);
  expect(scoreRolePlay(play.decisions).percent).toBeLessThan(30);
  expect(worth(play.decisions[0]!.chosen)).toBe(0);
});

test('a poor choice that only leads round in a circle is left for the next poorest', () => {
  const round = rolePlay([
    scene('s1', choices(choice('again', 's1', { points: { empathy: -5 } }), choice('poor', 's2', { points: { empathy: -1 } }), choice('good', 's2', { points: { empathy: 2 } }))),
    ending('s2', 'failure'),
  ]);
  expect(poorestRoad(round)).toEqual(['poor']);
});

test('of two choices worth the same, the one that does more harm is taken', () => {
  const scales = [{ id: 'k1', name: 'trust', start: 2, min: 0, max: 5 }];
  const same = rolePlay([scene('s1', choices(choice('kind', 's2', { effects: { k1: 1 } }), choice('rude', 's2', { effects: { k1: -1 } }))), ending('s2', 'failure')], { scales });
  expect(poorestRoad(same)).toEqual(['rude']);
});
