import { describe, expect, test } from 'vitest';
import { proveRolePlay } from '../../../build/analyse/proof.ts';
import { strategiesFor, type StrategyId } from '../../../build/analyse/walk/strategies.ts';
import { openRolePlay, takeChoice, type Turn } from '../../../src/engine/play-role-play.ts';
import { seeded } from '../../../src/engine/random.ts';
import { bestOf, passesRolePlay, percentOf, worth } from '../../../src/engine/score-role-play.ts';
import type { RolePlay } from '../../../src/model/role-play.schema.ts';
import { randomRolePlay } from '../../fixtures/random-role-play.ts';

const strategies = strategiesFor('en');

/** Chance to pass by following every road there is, one after the other. */
function enumerate(it: RolePlay, strategy: StrategyId, turn: Turn = openRolePlay(it), earned = 0, best = 0): number {
  if (turn.kind === 'ended') return passesRolePlay(it, turn.ending, percentOf({ earned, best }), false) ? 1 : 0;
  if (turn.kind === 'stuck') return 0;
  const chances = strategies[strategy](turn.list, turn.offered);
  const { scene } = turn.state.cursor;
  return turn.offered.reduce((sum, choice, place) => {
    const chance = chances[place]!;
    return chance === 0 ? sum : sum + chance * enumerate(it, strategy, takeChoice(it, turn, choice.id), earned + worth(choice), best + bestOf({ scene, offered: turn.offered, chosen: choice }, worth));
  }, 0);
}

/** Passes among many plays at random. */
function simulate(it: RolePlay, plays: number, seed: number): number {
  const random = seeded(seed);
  let passes = 0;
  for (let play = 0; play < plays; play += 1) {
    let turn = openRolePlay(it);
    let earned = 0;
    let best = 0;
    for (let step = 0; turn.kind === 'choose' && step < 300; step += 1) {
      const choice = turn.offered[Math.floor(random() * turn.offered.length)]!;
      earned += worth(choice);
      best += bestOf({ scene: turn.state.cursor.scene, offered: turn.offered, chosen: choice }, worth);
      turn = takeChoice(it, turn, choice.id);
    }
    if (turn.kind === 'ended' && passesRolePlay(it, turn.ending, percentOf({ earned, best }), false)) passes += 1;
  }
  return passes / plays;
}

describe('the odds of passing', () => {
  test('equal the count over every road, in 2,000 random role-plays and every way of guessing', () => {
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const it = randomRolePlay(seed, { scenes: 8, choices: 3, loops: false });
      const proof = proveRolePlay(it, 'en', false);
      for (const strategy of ['random', 'first', 'longest', 'shortest', 'last', 'newest'] as const) {
        expect(proof.odds(strategy).pass, `seed ${seed}, ${strategy}`).toBeCloseTo(enumerate(it, strategy), 9);
      }
    }
  });

  test('lie within what a large simulation allows, in role-plays with loops', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const it = randomRolePlay(seed, { scenes: 20, choices: 4, loops: true });
      const exact = proveRolePlay(it, 'en', false).odds('random').pass;
      const plays = 2_000;
      const spread = 4.5 * Math.sqrt(Math.max(exact * (1 - exact), 1 / plays) / plays);
      expect(Math.abs(simulate(it, plays, seed) - exact), `seed ${seed}`).toBeLessThanOrEqual(spread);
    }
  });

  test('of all endings, and of never ending, add up to one', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const odds = proveRolePlay(randomRolePlay(seed, { scenes: 12, choices: 3, loops: true }), 'en', false).odds('random');
      const sum = [...odds.endings.values()].reduce((total, chance) => total + chance, odds.never);
      expect(sum).toBeCloseTo(1, 5);
    }
  });
});
