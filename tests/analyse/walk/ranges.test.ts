import { expect, test } from 'vitest';
import { explore } from '../../../build/analyse/walk/explore.ts';
import { endingRanges } from '../../../build/analyse/walk/ranges.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { scoreRolePlay } from '../../../src/engine/score-role-play.ts';
import { randomRolePlay } from '../../fixtures/random-role-play.ts';

test('the best and the worst road of every ending, replayed, end there with the score stated', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const it = randomRolePlay(seed, { scenes: 10, choices: 3, loops: false });
    for (const { scene, lowest, highest, fewest } of endingRanges(explore(it)).endings.values()) {
      for (const road of [lowest, highest]) {
        const play = replayRolePlay(it, road.choices);
        expect(play.current).toMatchObject({ kind: 'ended', scene: { id: scene } });
        expect(scoreRolePlay(play.decisions).percent).toBe(road.percent);
        expect(road.choices.length).toBeGreaterThanOrEqual(fewest);
      }
      expect(lowest.percent).toBeLessThanOrEqual(highest.percent);
    }
  }
});
