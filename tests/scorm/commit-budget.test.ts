/** A commit is what a package costs an LMS. A whole attempt of a full module may cost sixty, at whatever pace. */
import { describe, expect, test } from 'vitest';
import { decodeState } from '../../src/engine/decode-state.ts';
import { COMMIT_GAP, gapAfter } from '../../src/scorm/save-queue.ts';
import { fullModule } from '../fixtures/full-module.ts';
import { Learner } from '../fixtures/learner.ts';
import { strict12, strict2004 } from '../fixtures/open-record.ts';
import type { StrictLms } from '../../scripts/lms/page/stubs/strict-lms.ts';

const MOST_COMMITS = 60;
const SECOND = 1_000;

const module = fullModule({ lessons: 12, rolePlays: 6, decisions: 8, quizzes: 3, questions: 10 });

/** Works through everything once. `pause` between two clicks. */
function workThrough(lms: StrictLms, pause: number, sessions: number): Learner {
  const learner = new Learner(module, lms);
  learner.open();
  const units = module.units.length;
  for (const [index, unit] of module.units.entries()) {
    if (sessions > 1 && index > 0 && index % Math.ceil(units / sessions) === 0) learner.comeBack('unload');
    learner.workThrough(unit, pause);
  }
  learner.close();
  return learner;
}

function commits(lms: StrictLms): number {
  return lms.calls.filter((call) => call === 'Commit').length;
}

describe.each([['1.2', strict12], ['2004', strict2004]] as const)('SCORM %s', (_, create) => {
  test.each([1, 5, 20, 45, 90, 240])('a full module at a click every %i seconds costs at most sixty commits', (seconds) => {
    const lms = create();
    const learner = workThrough(lms, seconds * SECOND, 1);
    expect(commits(lms)).toBeLessThanOrEqual(MOST_COMMITS);
    expect(lms.record.interactions).toHaveLength(6 * 8 + 3 * 10);
    expect(decodeState(lms.record.state.replace(/^r1.*?~../u, '')).state).toEqual(learner.state);
    expect(lms.rejected).toEqual([]);
  });

  test('in five sittings it costs no more', () => {
    const lms = create();
    workThrough(lms, 30 * SECOND, 5);
    expect(commits(lms)).toBeLessThanOrEqual(MOST_COMMITS);
  });

  test('each commit sends only what changed, and the time', () => {
    const lms = create();
    workThrough(lms, 20 * SECOND, 1);
    const known = new Map<string, string>();
    for (const call of lms.calls) {
      const [, element = '', value = ''] = /^SetValue ([^=]+)=(.*)$/su.exec(call) ?? [];
      if (element === '') continue;
      if (!element.endsWith('session_time')) expect(known.get(element), call).not.toBe(value);
      known.set(element, value);
    }
  });
});

test('the distance between commits grows with their number, to half an hour and no more', () => {
  const gaps = Array.from({ length: 80 }, (_, sends) => gapAfter(sends));
  expect(gaps.slice(0, 17)).toEqual(Array.from({ length: 17 }, () => COMMIT_GAP));
  expect(gaps).toEqual(gaps.toSorted((one, other) => one - other));
  expect(gaps.at(-1)).toBe(1_800_000);
});
