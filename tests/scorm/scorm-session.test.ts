import { describe, expect, test } from 'vitest';
import { ScormSession } from '../../src/scorm/scorm-session.ts';
import type { ScormApi } from '../../src/scorm/scorm-api.ts';

/** An API of which a test says only what it is about. */
function session(answers: Partial<ScormApi>): { readonly session: ScormSession; readonly calls: string[] } {
  const calls: string[] = [];
  const api: ScormApi = {
    open: () => 'true', end: () => 'true', get: () => '', set: () => 'true', commit: () => 'true', lastError: () => 0, ...answers,
  };
  const watched = new Proxy(api, {
    get: (target, name: keyof ScormApi) => (...values: [string, string]) => {
      if (name !== 'lastError') calls.push([name, ...values].join(' '));
      return target[name](...values);
    },
  });
  return { session: new ScormSession(watched, 'cmi.mode'), calls };
}

describe('what counts as success', () => {
  test.each([
    [true, 0], ['true', 0], ['TRUE', 0], ['true', 391], ['false', 0], ['', '0'], [undefined, 0],
  ])('%s with error %s does', (answer, error) => {
    expect(session({ open: () => answer, lastError: () => error }).session.open()).toBe(true);
  });

  test.each([['false', 101], [null, 391], ['', '301']])('%s with error %s does not', (answer, error) => {
    const { session: it } = session({ commit: () => answer, lastError: () => error });
    it.open();
    expect(it.commit()).toBe(false);
    expect(it.faults).toEqual([{ call: 'commit', element: '', code: Number(error) }]);
  });

  test('an exception does not', () => {
    const { session: it } = session({ set: () => { throw new Error('gone'); } });
    it.open();
    expect(it.set('cmi.exit', 'suspend')).toBe('refused');
    expect(it.faults[0]?.code).toBe(-1);
  });
});

test('a session the LMS page had opened itself is used', () => {
  let error = 101;
  const { session: it } = session({ open: () => 'false', get: () => { error = 0; return 'normal'; }, lastError: () => error });
  expect(it.open()).toBe(true);
  expect(session({ open: () => 'false', lastError: () => 103 }).session.open()).toBe(true);
});

test('a session that does not open stays silent', () => {
  const { session: it, calls } = session({ open: () => 'false', lastError: () => 101 });
  expect(it.open()).toBe(false);
  const before = calls.length;
  expect([it.get('cmi.mode'), it.set('cmi.exit', ''), it.commit(), it.end()]).toEqual(['', 'refused', false, false]);
  expect(calls).toHaveLength(before);
});

test('nothing is said after the end, and the end is said once', () => {
  const { session: it, calls } = session({});
  it.open();
  it.end();
  it.end();
  it.commit();
  it.set('cmi.exit', 'suspend');
  expect(calls).toEqual(['open', 'end']);
});

test('only what changed is sent', () => {
  const { session: it, calls } = session({});
  it.open();
  it.set('cmi.location', 'one');
  it.set('cmi.location', 'one');
  it.set('cmi.location', 'two');
  expect(calls.slice(1)).toEqual(['set cmi.location one', 'set cmi.location two']);
});

describe('a value that some LMSs lose', () => {
  const status = 'cmi.core.lesson_status';
  const sent = (calls: readonly string[]): number => calls.filter((call) => call.startsWith('set ')).length;

  test('is sent again when it was there and is there no more', () => {
    let kept = '';
    const { session: it, calls } = session({ set: (_, value) => { kept = value; return 'true'; }, get: () => kept });
    it.open();
    it.keep(status, 'passed');
    it.keep(status, 'passed');
    expect(sent(calls)).toBe(1);
    kept = '';
    it.keep(status, 'passed');
    expect([kept, sent(calls)]).toEqual(['passed', 2]);
  });

  test('is sent once to an LMS that never tells anything, and asked for once', () => {
    const { session: it, calls } = session({});
    it.open();
    for (let commit = 0; commit < 3; commit += 1) it.keep(status, 'passed');
    expect(calls.slice(1)).toEqual([`set ${status} passed`, `get ${status}`]);
  });
});

test.each([401, 402, 201])('an element the LMS does not have (%i) is not sent again, in no entry of a list', (code) => {
  const { session: it, calls } = session({ set: () => 'false', lastError: () => code });
  it.open();
  expect(it.set('cmi.interactions.0.objectives.0.id', 'a')).toBe('unsupported');
  expect(it.set('cmi.interactions.7.objectives.1.id', 'b')).toBe('unsupported');
  expect(calls).toHaveLength(2);
});

test('a value that is wrong is not sent again, another one is; one refused for another reason is', () => {
  let code = 406;
  const { session: it, calls } = session({ set: () => 'false', lastError: () => code });
  it.open();
  for (const value of ['{', '{', 'x']) it.set('cmi.location', value);
  expect(calls).toHaveLength(3);
  code = 101;
  it.set('cmi.exit', 'suspend');
  it.set('cmi.exit', 'suspend');
  expect(calls).toHaveLength(5);
});

test('anything that is not a number is no number', () => {
  const answers = ['', ' ', 'NaN', 'abc', 3, '4', 'undefined'];
  const { session: it } = session({ get: () => answers.shift() });
  it.open();
  expect(Array.from({ length: 7 }, () => it.number('cmi.interactions._count'))).toEqual([undefined, undefined, undefined, undefined, 3, 4, undefined]);
});
