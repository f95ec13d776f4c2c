import { describe, expect, test } from 'vitest';
import { attemptsLeft } from '../../src/engine/attempts-left.ts';

describe('attempts left', () => {
  test('are without number in practice, and where the course sets none', () => {
    expect(attemptsLeft({ mode: 'practice', attempts: 1 }, { attempts: 5 })).toBe(Infinity);
    expect(attemptsLeft({ mode: 'assessed', attempts: 0 }, { attempts: 5 })).toBe(Infinity);
    expect(attemptsLeft({ mode: 'assessed' }, { attempts: 5 })).toBe(Infinity);
  });

  test('go down to none and not below: an edit of the course may allow fewer than were used', () => {
    expect([0, 1, 2, 3].map((used) => attemptsLeft({ mode: 'assessed', attempts: 2 }, { attempts: used }))).toEqual([2, 1, 0, 0]);
  });
});
