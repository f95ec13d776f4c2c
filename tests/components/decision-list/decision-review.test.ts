import { expect, test } from 'vitest';
import { reviewDecisions } from '../../../src/components/decision-list/decision-review.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { bestPath, exampleRolePlay } from '../../fixtures/role-play-fixture.ts';

const rolePlay = exampleRolePlay();
const review = (path: readonly string[]): ReturnType<typeof reviewDecisions> => reviewDecisions(rolePlay, replayRolePlay(rolePlay, path));

test('a decision that could have gone better says what was better and why, both times in the words of the coach', () => {
  const [first] = review(['c1']);
  expect(first).toMatchObject({ scene: 'Window 3', verdict: 'poorer', earned: 1, best: 2, changes: [{ name: 'Trust', from: 2, to: 1 }] });
  expect(first?.heard.map(({ name }) => name)).toEqual(['Raushan', 'Galina Petrovna']);
  expect(first?.why).toEqual(['You said “I understand” before you had learned anything.']);
  expect(first?.better).toEqual([{
    html: '“It seems this is about more than four thousand. What happened?”',
    why: ['The hurt is bigger than the sum, and you noticed. You asked instead of guessing.'],
  }]);
});

test('the best road has nothing better to show', () => {
  const reviews = review(bestPath);
  expect(reviews).toHaveLength(bestPath.length);
  expect(reviews.every(({ verdict, better }) => verdict === 'best' && better.length === 0)).toBe(true);
});

test('a detour is no mistake', () => {
  expect(review(['c2', 'c6'])[1]).toMatchObject({ verdict: 'equal', better: [] });
});
