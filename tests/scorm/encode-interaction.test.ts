import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeInteraction12 } from '../../src/scorm/encode-interaction-12.ts';
import { encodeInteraction2004 } from '../../src/scorm/encode-interaction-2004.ts';
import type { InteractionRecord } from '../../src/scorm/learner-record.ts';
import { decision, openRecord, snapshot, strict12, strict2004 } from '../fixtures/open-record.ts';

function sent12(extras: Partial<InteractionRecord>): Record<string, string> {
  return shortened(encodeInteraction12(0, 'id', decision(extras)));
}

function sent2004(extras: Partial<InteractionRecord>): Record<string, string> {
  return shortened(encodeInteraction2004(0, 'id', decision(extras)));
}

function shortened(assignments: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(assignments.map(([element, value]) => [element.replace('cmi.interactions.0.', '').replace('correct_responses.0.', ''), value]));
}

describe('a decision', () => {
  test('in SCORM 1.2 is the letter of its place', () => {
    expect(sent12({})).toMatchObject({ id: 'id', type: 'choice', pattern: 'a', student_response: 'b', result: 'wrong', weighting: '2', latency: '0000:01:01.23' });
  });

  test('in SCORM 2004 is its code, with words for those who read reports', () => {
    expect(sent2004({})).toEqual({
      id: 'id', type: 'choice', 'objectives.0.id': 'comp_active_empathy', timestamp: '2026-01-15T06:31:05.07Z', pattern: 'c7', weighting: '2',
      learner_response: 'c12', result: 'incorrect', latency: 'PT0H1M1.23S', description: 'Я здесь третий раз! — Таков порядок.',
    });
  });
});

describe('other kinds', () => {
  test.each<[string, Partial<InteractionRecord>, string, string]>([
    ['several options', { response: { kind: 'ids', ids: ['c7', 'c3'] } }, 'a,c', 'c7[,]c3'],
    ['true or false', { type: 'true-false', response: { kind: 'truth', value: true } }, 't', 'true'],
    ['pairs', { type: 'matching', response: { kind: 'pairs', pairs: [['c7', 'c3']] } }, 'a.c', 'c7[.]c3'],
    ['an order', { type: 'sequencing', response: { kind: 'ids', ids: ['c3', 'c7', 'c12'] } }, 'c,a,b', 'c3[,]c7[,]c12'],
    ['texts', { type: 'fill-in', response: { kind: 'texts', texts: ['қайғы', ''] } }, 'қайғы,', 'қайғы[,]-'],
    ['a number', { type: 'numeric', response: { kind: 'number', value: 0.5 } }, '0.5', '0.5'],
    ['a rating', { type: 'likert', offered: ['1', '2', '3'], response: { kind: 'ids', ids: ['2'] } }, '2', '2'],
  ])('%s', (_, extras, in12, in2004) => {
    expect(sent12(extras)['student_response']).toBe(in12);
    expect(sent2004(extras)['learner_response']).toBe(in2004);
  });

  test('a right answer that needs several parts says so', () => {
    const correct = { kind: 'ids', ids: ['c7', 'c3'] } as const;
    expect(sent12({ correct })['pattern']).toBe('{a,c}');
    expect(sent12({ type: 'sequencing', correct })['pattern']).toBe('a,c');
    expect(sent2004({ correct })['pattern']).toBe('c7[,]c3');
  });

  test('a right number is a range in SCORM 2004', () => {
    const numeric = { type: 'numeric', response: { kind: 'number', value: 15 }, correct: { kind: 'range', min: 14.5, max: 15.5 } } as const;
    expect(sent2004(numeric)['pattern']).toBe('14.5[:]15.5');
    expect(sent12(numeric)['pattern']).toBe('15');
  });

  test('a number too large for some LMS is reported as text', () => {
    expect(sent2004({ type: 'numeric', response: { kind: 'number', value: 250_000 }, correct: { kind: 'range', min: 250_000, max: 250_000 } }))
      .toMatchObject({ type: 'fill-in', learner_response: '250000', pattern: '250000' });
  });

  test('an empty response, and one with an option that is not on the list, are left out', () => {
    expect(sent12({ response: { kind: 'ids', ids: [] } })).not.toHaveProperty('student_response');
    expect(sent12({ response: { kind: 'ids', ids: ['c99'] } })).not.toHaveProperty('student_response');
    expect(sent2004({ response: { kind: 'texts', texts: [' '] } })).not.toHaveProperty('learner_response');
  });

  test('brackets that have a meaning are taken out of texts', () => {
    expect(sent2004({ type: 'fill-in', response: { kind: 'texts', texts: ['{a} b[,]c'] } })['learner_response']).toBe('(a} b c');
    expect(sent2004({ description: '{x}\nline two' })['description']).toBe('(x} line two');
  });
});

const id = fc.stringMatching(/^[a-z]{1,2}[0-9]{1,3}$/);
const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('{a}', '[,]', '\n', ''));
const interaction: fc.Arbitrary<InteractionRecord> = fc.uniqueArray(id, { minLength: 1, maxLength: 45 }).chain((offered) => {
  const some = fc.subarray([...offered]);
  const one = fc.constantFrom(...offered).map((picked) => [picked]);
  const ids = (from: fc.Arbitrary<string[]>) => from.map((picked) => ({ kind: 'ids', ids: picked }) as const);
  const pairs = fc.array(fc.tuple(fc.constantFrom(...offered), fc.constantFrom(...offered)), { maxLength: 6 }).map((list) => ({ kind: 'pairs', pairs: list }) as const);
  const truth = fc.boolean().map((value) => ({ kind: 'truth', value }) as const);
  const texts = fc.array(text, { maxLength: 12 }).map((list) => ({ kind: 'texts', texts: list }) as const);
  const value = fc.oneof(fc.integer(), fc.float({ min: -1e6, max: 1e6, noNaN: true }));
  const number = value.map((size) => ({ kind: 'number', value: size }) as const);
  const range = fc.tuple(value, fc.nat(5)).map(([middle, tolerance]) => ({ kind: 'range', min: middle - tolerance, max: middle + tolerance }) as const);
  const kinds = [
    { type: 'choice', response: ids(some), correct: ids(some) }, { type: 'likert', response: ids(one), correct: fc.constant(undefined) },
    { type: 'sequencing', response: ids(some), correct: ids(some) }, { type: 'performance', response: ids(some), correct: ids(some) },
    { type: 'matching', response: pairs, correct: pairs }, { type: 'true-false', response: truth, correct: truth },
    { type: 'fill-in', response: texts, correct: texts }, { type: 'numeric', response: number, correct: range },
  ] as const;
  const common = {
    id: text, offered: fc.constant(offered), result: fc.constantFrom('correct' as const, 'incorrect' as const, 'neutral' as const),
    weighting: fc.float({ min: -500, max: 500, noNaN: true }), at: fc.date({ min: new Date(0), max: new Date('2038-01-01'), noInvalidDate: true }), latencyMs: fc.nat(),
    description: text, objectives: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { maxLength: 12 }),
  };
  return fc.oneof(...kinds.map(({ type, response, correct }) => fc.record({ ...common, type: fc.constant(type), response, correct })));
});

test.each([['SCORM 1.2', strict12], ['SCORM 2004', strict2004]])('no interaction whatever is refused by a strict LMS with %s', (_, create) => {
  fc.assert(fc.property(fc.array(interaction, { minLength: 1, maxLength: 4 }), (interactions) => {
    const { lms, record, clock } = openRecord(create());
    for (const each of interactions) record.report(each);
    record.save(snapshot());
    clock.advance(10_000);
    expect(lms.rejected).toEqual([]);
    expect(lms.record.interactions).toHaveLength(interactions.length);
  }), { numRuns: 60 });
}, 20_000);
