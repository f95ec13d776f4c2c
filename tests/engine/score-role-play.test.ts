import { describe, expect, test } from 'vitest';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import { betterChoices, passesRolePlay, percentOf, scoreRolePlay } from '../../src/engine/score-role-play.ts';
import { choice, choices, ending, rolePlay, scene } from '../fixtures/role-play-builder.ts';

const it = rolePlay([
  scene('s1', choices(
    choice('water', 's1', { once: true, points: { empathy: 1 } }),
    choice('ask', 's2', { points: { empathy: 2 } }),
    choice('explain', 's2', { points: { clarity: 1, empathy: -1 } }),
    choice('refuse', 's3', { points: { lawfulness: -3 } }),
  )),
  scene('s2', choices(choice('promise', 's3', { points: { lawfulness: -2 } }), choice('date', 's3', { points: { clarity: 2 } }))),
  ending('s3', 'success'),
]);
const score = (...path: string[]) => scoreRolePlay(replayRolePlay(it, path).decisions);

describe('a score', () => {
  test('is what was earned of the best on offer at the decisions met', () => {
    expect(score('ask', 'date')).toMatchObject({ earned: 4, best: 4, percent: 100 });
    expect(score('explain', 'date')).toMatchObject({ earned: 2, best: 4, percent: 50 });
  });

  test('of a short road counts only the decisions it met', () => {
    expect(score('refuse')).toMatchObject({ best: 2, percent: 0, evidence: 1 });
  });

  test('is never below 0', () => {
    expect(percentOf({ earned: -3, best: 2 })).toBe(0);
    expect(percentOf({ earned: 0, best: 0 })).toBe(100);
  });

  test('does not hold a detour against the learner', () => {
    expect(score('water', 'ask', 'date')).toMatchObject({ earned: 5, best: 5, percent: 100 });
  });

  test('is also kept per competency, over the decisions where it was at stake', () => {
    expect(score('explain', 'date').competencies).toEqual({
      empathy: { earned: -1, best: 2, evidence: 1 },
      clarity: { earned: 3, best: 3, evidence: 2 },
      lawfulness: { earned: 0, best: 0, evidence: 2 },
    });
  });
});

test('better choices are the best of those on offer, none when the best was taken', () => {
  const [first, second] = replayRolePlay(it, ['explain', 'date']).decisions;
  expect(betterChoices(first!).map(({ id }) => id)).toEqual(['ask']);
  expect(betterChoices(second!)).toEqual([]);
});

test('failure never passes, success passes at the mark, partial success only where the course says so', () => {
  expect(passesRolePlay({ pass: 70 }, 'failure', 100, true)).toBe(false);
  expect(passesRolePlay({ pass: 70 }, 'success', 70, false)).toBe(true);
  expect(passesRolePlay({ pass: 70 }, 'success', 69, false)).toBe(false);
  expect(passesRolePlay({ pass: 70 }, 'partial', 90, false)).toBe(false);
  expect(passesRolePlay({ pass: 70 }, 'partial', 90, true)).toBe(true);
  expect(passesRolePlay({ pass: 70 }, undefined, 100, true)).toBe(false);
});
