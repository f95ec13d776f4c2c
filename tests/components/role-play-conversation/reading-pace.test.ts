import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { feedbackMoment } from '../../../src/components/role-play-conversation/feedback-moment.ts';
import { ReadingPace, pauseBefore } from '../../../src/components/role-play-conversation/reading-pace.ts';
import type { Entry } from '../../../src/components/role-play-transcript/transcript-entries.ts';

const stage = (html: string, key = html): Entry => ({ kind: 'stage', html, key, turn: 0 });
const scene = (title: string): Entry => ({ kind: 'scene', title, ending: undefined, key: title, turn: 0 });
const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };

describe('lines at reading pace', () => {
  let told: string[][];
  let pace: ReadingPace;
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    pace = new ReadingPace(host, (entries) => told.push(entries.map(({ key }) => key)));
  });
  afterEach(() => vi.useRealTimers());

  test('the longer the line before, the longer the pause, within bounds', () => {
    const after = (letters: number): number => pauseBefore(stage('next'), [stage('x'.repeat(letters))]);
    expect(after(60)).toBeGreaterThan(after(40));
    expect(after(0)).toBe(after(5));
    expect(after(5000)).toBeLessThanOrEqual(2400);
  });

  test('a heading comes along with what it heads, without a pause of its own', () => {
    pace.start([scene('Window 3'), stage('one'), stage('two'), scene('Table'), stage('three')], 0, false);
    expect(told).toEqual([['Window 3']]);
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([['Window 3'], ['one'], ['two', 'Table'], ['three']]);
    expect(pace.waiting).toBe(false);
  });

  test('“show all” brings the rest together, once', () => {
    pace.start([stage('one'), stage('two'), stage('three')], 0, false);
    vi.advanceTimersByTime(600);
    pace.finish();
    vi.runAllTimers();
    expect(told).toEqual([['one'], ['two', 'three']]);
  });

  test('with little motion everything is there at once; a play taken up again is not told anew', () => {
    pace.start([stage('one'), stage('two')], 0, true);
    expect(told).toEqual([['one', 'two']]);
    pace.resume([stage('one'), stage('two'), stage('three')]);
    expect([pace.shown, told.length]).toEqual([3, 1]);
  });
});

test('the coach speaks when the author says, else as the post calls for', () => {
  expect(feedbackMoment({ mode: 'practice' }, 'frontline')).toBe('at-once');
  expect(feedbackMoment({ mode: 'practice' }, 'middle')).toBe('after-scene');
  expect(feedbackMoment({ mode: 'practice' }, 'senior')).toBe('at-end');
  expect(feedbackMoment({ mode: 'practice' }, undefined)).toBe('at-once');
  expect(feedbackMoment({ mode: 'practice', feedback: 'at-end' }, 'frontline')).toBe('at-end');
  expect(feedbackMoment({ mode: 'assessed' }, 'frontline')).toBe('at-end');
  expect(feedbackMoment({ mode: 'assessed', feedback: 'at-once' }, 'senior')).toBe('at-once');
});
