import { describe, expect, test } from 'vitest';
import type { SaveStatus } from '../../src/scorm/learner-record.ts';
import { COMMIT_GAP, SaveQueue } from '../../src/scorm/save-queue.ts';
import { FakeClock } from '../fixtures/fake-clock.ts';

function queue(works: () => boolean = () => true): { readonly queue: SaveQueue; readonly clock: FakeClock; readonly sends: number[]; readonly statuses: SaveStatus[] } {
  const clock = new FakeClock();
  const sends: number[] = [];
  const statuses: SaveStatus[] = [];
  const send = (): boolean => {
    sends.push(clock.elapsed());
    return works();
  };
  return { queue: new SaveQueue(clock, send, (status) => statuses.push(status)), clock, sends, statuses };
}

test('what is asked for in one go is one send', () => {
  const { queue: it, clock, sends, statuses } = queue();
  for (const urgency of ['later', 'soon', 'now', 'soon'] as const) it.request(urgency);
  clock.advance(60_000);
  expect(sends).toEqual([0]);
  expect(statuses.at(0)).toBe('saving');
  expect(statuses.at(-1)).toBe('saved');
});

test('a status goes at once, decisions keep their distance, the rest waits', () => {
  const { queue: it, clock, sends } = queue();
  it.request('soon');
  clock.advance(1_000);
  it.request('soon');
  clock.advance(1_000);
  it.request('now');
  clock.advance(10_000);
  it.request('later');
  clock.advance(100_000);
  expect(sends).toEqual([300, 2_000, 72_000]);
});

test('decisions one after the other are not one commit each', () => {
  const { queue: it, clock, sends } = queue();
  for (let click = 0; click < 30; click += 1) {
    it.request('soon');
    clock.advance(1_000);
  }
  expect(sends.length).toBeLessThanOrEqual(1 + 30_000 / COMMIT_GAP);
});

describe('a send that fails', () => {
  test('is tried again at growing intervals until it works', () => {
    let left = 4;
    const { queue: it, clock, sends, statuses } = queue(() => (left -= 1) < 0);
    it.request('now');
    clock.advance(200_000);
    expect(sends).toEqual([0, 2_000, 6_000, 14_000, 30_000]);
    expect(statuses.filter((status) => status === 'not-saved')).toHaveLength(4);
    expect(statuses.at(-1)).toBe('saved');
  });

  test('never waits longer than a minute', () => {
    const { queue: it, clock, sends } = queue(() => false);
    it.request('now');
    clock.advance(600_000);
    expect(Math.max(...sends.slice(1).map((at, index) => at - sends[index]!))).toBe(60_000);
  });

  test('stays told while new saves are asked for', () => {
    const { queue: it, clock, statuses } = queue(() => false);
    it.request('now');
    clock.advance(0);
    it.request('later');
    expect(statuses.at(-1)).toBe('not-saved');
  });
});

test('a flush sends what waits, and nothing when nothing does', () => {
  const { queue: it, clock, sends } = queue();
  it.flush();
  it.request('later');
  it.flush();
  it.flush();
  clock.advance(60_000);
  expect(sends).toEqual([0]);
});

test('nothing is sent after the stop', () => {
  const { queue: it, clock, sends } = queue();
  it.request('soon');
  it.stop();
  it.flush();
  clock.advance(60_000);
  expect(sends).toEqual([]);
});
