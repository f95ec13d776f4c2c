import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RECORD_MEMO_LENGTH } from '../../src/engine/state-format.ts';
import { emptyMemo, encodeMemo, readSuspendData, type RecordMemo } from '../../src/scorm/record-memo.ts';

const memo: fc.Arbitrary<RecordMemo> = fc.record({
  status: fc.record({ completion: fc.constantFrom('incomplete' as const, 'completed' as const), success: fc.constantFrom('unknown' as const, 'passed' as const, 'failed' as const) }),
  interactions: fc.nat(100_000),
  revision: fc.nat(),
  commits: fc.nat(1_295),
  score: fc.nat(100),
});

test('a memo is read as it was written, with the state behind it', () => {
  fc.assert(fc.property(memo, fc.constantFrom('s1.state', undefined), (it, state) => {
    expect(readSuspendData(encodeMemo(it) + (state ?? ''))).toEqual({ memo: it, state });
  }));
});

test('a memo is never longer than the room the compiler leaves for it', () => {
  fc.assert(fc.property(memo, (it) => encodeMemo(it).length <= RECORD_MEMO_LENGTH));
});

test('a state without a memo, and a memo that was damaged, leave the state readable', () => {
  expect(readSuspendData('')).toEqual({ memo: emptyMemo, state: undefined });
  expect(readSuspendData('s1.state')).toEqual({ memo: emptyMemo, state: 's1.state' });
  const text = encodeMemo({ ...emptyMemo, interactions: 7 });
  expect(readSuspendData(`${text.replace('7', '8')}s1.state`)).toEqual({ memo: emptyMemo, state: 's1.state' });
});

test('any text is read', () => {
  fc.assert(fc.property(fc.string(), (text) => void readSuspendData(`r1${text}`)));
});
