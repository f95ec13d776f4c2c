import { expect, test } from 'vitest';
import { Wanderer } from '../gauntlet/soak.ts';

const SEQUENCES = 2_000;

/** `npm run soak -- 100000` runs as many as you have patience for. */
test(`in ${SEQUENCES} random sequences of actions, saves, kills and resumes the course resumed is the one left`, { timeout: 90_000 }, () => {
  const wanderer = new Wanderer();
  const wrong = Array.from({ length: SEQUENCES }, (_, seed) => wanderer.run(seed)).filter((outcome) => outcome !== undefined);
  expect(wrong.slice(0, 3)).toEqual([]);
});
