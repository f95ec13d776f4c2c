import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState } from '../../src/engine/decode-state.ts';
import { encodeState } from '../../src/engine/encode-state.ts';
import { emptyLearnerState, emptyUnitState } from '../../src/engine/learner-place.ts';
import { MAX_PATH } from '../../src/engine/state-format.ts';
import type { LearnerState, UnitState } from '../../src/model/learner-state.ts';
import { learnerState } from '../fixtures/arbitrary-state.ts';

function stateWith(units: Record<string, Partial<UnitState>>): LearnerState {
  const filled = Object.entries(units).map(([code, unit]) => [code, { ...emptyUnitState, ...unit }]);
  return { ...emptyLearnerState(), units: Object.fromEntries(filled) };
}

const played = stateWith({
  u1: { opened: true, done: true },
  u2: { opened: true, done: true, attempts: 2, first: 40, best: 90, passed: true, path: ['c1', 'c12', 'c7'], bestPath: ['c1', 'c12', 'c7'], seed: 123_456 },
  u3: { opened: true, running: true, seed: 9, answers: { q1: 'o2', q2: ['o1', 'o3'], q3: true, q4: { a1: 'b2' }, q5: { best: 'o1', worst: 'o4' }, q6: { i1: 4 } } },
});

describe('an encoded state', () => {
  test('looks like this', () => {
    expect(encodeState({ ...played, language: 'kk', level: 'senior', position: { unit: 'quiz' } })).toMatchInlineSnapshot(`"s1.0k5xv0q~1.kk.s.quiz~yqu1.3~9ru2.7A2F14B2iS2n9cPc1c12c7Q.~onu3.9S9Rq1o2q2(o1o3)q3Tq4[a1b2]q5[Wo1Lo4]q6[i1:4]~fz!"`);
  });

  test('is the same state again', () => {
    fc.assert(fc.property(learnerState, (state) => {
      expect(decodeState(encodeState(state))).toEqual({ state, problems: [] });
    }));
  });

  test('is ASCII without anything that XML, a form or SQL would change', () => {
    fc.assert(fc.property(learnerState, (state) => {
      expect(encodeState(state)).toMatch(/^[A-Za-z0-9.,_:;$()[\]*~!-]*$/);
    }));
  });

  test('keeps the beginning of a play too long to keep, which can be replayed', () => {
    const path = Array.from({ length: 200 }, (_, index) => `c${(index % 3) + 1}`);
    expect(decodeState(encodeState(stateWith({ u1: { path } }))).state.units['u1']?.path).toEqual(path.slice(0, MAX_PATH));
  });
});

describe('a limit', () => {
  const texts = stateWith({
    u1: { path: ['c1'], best: 80 },
    u2: { answers: { q1: 'Я выслушаю, потом объясню. '.repeat(20), q2: '42', q3: 'o1', q4: { g1: 'пятнадцать' } } },
  });

  test('drops typed texts, the longest first, and nothing else', () => {
    const { state } = decodeState(encodeState(texts, 200));
    expect(state.units['u1']).toEqual(texts.units['u1']);
    expect(state.units['u2']?.answers).toEqual({ q2: '42', q3: 'o1', q4: { g1: 'пятнадцать' } });
  });

  test('that even picks and scores break is not kept: the compiler refuses such a course beforehand', () => {
    const { state } = decodeState(encodeState(texts, 10));
    expect(state.units['u2']?.answers).toEqual({ q3: 'o1' });
    expect(state.units['u1']).toEqual(texts.units['u1']);
  });
});

describe('a spoilt state', () => {
  const text = encodeState(played);

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (junk) => void decodeState(junk)));
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9.~A-Z:()[\]*]*$/), (junk) => void decodeState(`s1.${junk}`)));
  });

  test('never throws and is never taken for whole when a character changed', () => {
    fc.assert(fc.property(learnerState, fc.nat(), fc.constantFrom(...'a~!.0PQ*['), (state, at, character) => {
      const whole = encodeState(state);
      const place = at % whole.length;
      const changed = whole.slice(0, place) + character + whole.slice(place + 1);
      fc.pre(changed !== whole);
      expect(decodeState(changed).problems).not.toEqual([]);
    }));
  });

  test('cut off anywhere, keeps the units that came before the cut', () => {
    fc.assert(fc.property(learnerState, fc.nat(), (state, at) => {
      const whole = encodeState(state);
      const cut = whole.slice(0, 1 + (at % (whole.length - 1)));
      const decoded = decodeState(cut);
      expect(decoded.problems).toContain('truncated');
      const kept = Object.entries(decoded.state.units);
      expect(kept).toEqual(Object.entries(state.units).slice(0, kept.length));
    }));
    expect(decodeState(text.slice(0, -2)).state.units).toEqual({ u1: played.units['u1'], u2: played.units['u2'] });
  });

  test('damaged in one unit, keeps the others', () => {
    const { state, problems } = decodeState(text.replace('c12', 'c13'));
    expect(problems).toEqual(['damaged']);
    expect(Object.keys(state.units)).toEqual(['u1', 'u3']);
  });

  test('of another format starts afresh and says why', () => {
    expect(decodeState('s2.whatever')).toEqual({ state: emptyLearnerState(), problems: ['version'] });
    expect(decodeState('{"v":1}')).toEqual({ state: emptyLearnerState(), problems: ['damaged'] });
    expect(decodeState('')).toEqual({ state: emptyLearnerState(), problems: [] });
  });

  test('of another model version keeps what can be read', () => {
    const { state, problems } = decodeState(encodeState({ ...played, modelVersion: 0 }));
    expect(problems).toEqual(['version']);
    expect(state).toEqual(played);
  });
});
