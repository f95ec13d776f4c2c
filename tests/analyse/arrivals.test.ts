import { describe, expect, it } from 'vitest';
import { arrivalsOf } from '../../build/analyse/walk/arrivals.ts';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import { compileRolePlay } from '../fixtures/compile-role-play.ts';
import { THIRD_VISIT } from '../fixtures/third-visit.ts';

const { rolePlay } = compileRolePlay(THIRD_VISIT);
if (!rolePlay) throw new Error('The example does not compile.');

describe('ways of arriving at a scene', () => {
  const arrivals = arrivalsOf(rolePlay);

  it('lead to every scene of an example in which all can be reached', () => {
    expect([...arrivals.keys()].sort()).toEqual(Object.keys(rolePlay.scenes).sort());
  });

  it('can be played: each leads where it says, in the state that it says', () => {
    for (const [scene, ways] of arrivals) {
      for (const { path, scales, memory } of ways) {
        const { current, lost } = replayRolePlay(rolePlay, path);
        expect({ lost, scene: current.state.cursor.scene, scales: current.state.scales, memory: current.state.memory }).toEqual({ lost: [], scene, scales, memory });
      }
    }
  });

  it('differ from each other, and begin with the shortest', () => {
    for (const ways of arrivals.values()) {
      expect(new Set(ways.map(({ scales, memory }) => JSON.stringify([scales, memory]))).size).toBe(ways.length);
      expect(ways.map(({ path }) => path.length)).toEqual(ways.map(({ path }) => path.length).toSorted((one, other) => one - other));
    }
  });

  it('stop at a limit', () => {
    expect([...arrivalsOf(rolePlay, { turns: 1, perScene: 12 }).keys()]).toEqual([rolePlay.start]);
    expect(Math.max(...[...arrivalsOf(rolePlay, { turns: 1000, perScene: 1 }).values()].map(({ length }) => length))).toBe(1);
  });
});
