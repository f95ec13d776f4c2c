import { describe, expect, test } from 'vitest';
import { replayRolePlay, type Decision } from '../../src/engine/replay-role-play.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { describeAnswer } from '../../src/scorm/describe-answer.ts';
import { describeDecision, type Moment } from '../../src/scorm/describe-decision.ts';
import { plainText } from '../../src/engine/plain-text.ts';
import { questionFixtures, questionKinds } from '../fixtures/questions.ts';
import { openRecord, snapshot, strict12, strict2004 } from '../fixtures/open-record.ts';
import { choice, choices, ending, line, rolePlay, scene, when } from '../fixtures/role-play-builder.ts';

const moment: Moment = { at: new Date(Date.UTC(2026, 0, 15)), latencyMs: 5_000, attempt: 1 };

describe('a decision', () => {
  const promised = { kind: 'memory', memory: 'm1', remembered: true } as const;
  const it = rolePlay(
    [
      scene('s1', line('<p>Third time <em>here</em>!</p>'), choices(
        choice('c1', 's2', { html: 'Let us look &amp; see.', points: { empathy: 2, clarity: 1 } }),
        choice('c2', 's2', { html: 'Those are the rules.', points: { empathy: -1 } }),
        choice('c9', 's2', { points: { trust: 9 }, ...when(promised) }),
      )),
      scene('s2', choices(choice('c3', 's3'), choice('c4', 's3'))),
      ending('s3', 'success'),
    ],
    { memories: [{ id: 'm1', name: 'promised' }] },
  );
  const decide = (...path: string[]): Decision => replayRolePlay(it, path).decisions.at(-1)!;
  const list = (of: RolePlay, id: string): string => {
    const block = of.scenes[id]!.blocks.at(-1)!;
    return block.id;
  };

  test('is correct when nothing better was on offer, and its letters are those of the whole list', () => {
    expect(describeDecision(it, decide('c1'), moment)).toMatchObject({
      id: `example.${list(it, 's1')}`, type: 'choice', offered: ['c1', 'c2', 'c9'], response: { kind: 'ids', ids: ['c1'] }, correct: { kind: 'ids', ids: ['c1'] },
      result: 'correct', weighting: 3, objectives: ['empathy', 'clarity'], description: 'Third time here! — Let us look & see.',
    });
  });

  test('is incorrect when something better was, which is told', () => {
    expect(describeDecision(it, decide('c2'), moment)).toMatchObject({ result: 'incorrect', correct: { ids: ['c1'] } });
  });

  test('is neutral when all was alike', () => {
    expect(describeDecision(it, decide('c1', 'c3'), moment)).toMatchObject({ result: 'neutral', correct: undefined, description: 's2 — c3' });
  });

  test('has an id of its own in every attempt', () => {
    expect(describeDecision(it, decide('c1'), { ...moment, attempt: 3 }).id).toBe(`example.${list(it, 's1')}.a3`);
  });

  test('is described on one line of at most 250 characters', () => {
    const long = rolePlay([scene('s1', line('{Long} line. '.repeat(40)), choices(choice('c1', 's2', { html: 'Long answer. '.repeat(40) }))), ending('s2', 'success')]);
    const { description } = describeDecision(long, replayRolePlay(long, ['c1']).decisions[0]!, moment);
    expect(description).toHaveLength(250);
    expect(description).toMatch(/^\(Long} line\. .*… — Long answer\..*…$/);
  });
});

describe.each(questionKinds)('an answer to a question of kind %s', (kind) => {
  const { question, right, wrong } = questionFixtures[kind];
  const graded = kind !== 'scale' && kind !== 'reflection';

  test.each([['SCORM 1.2', strict12], ['SCORM 2004', strict2004]])('is taken by a strict LMS with %s', (_, create) => {
    const { lms, record } = openRecord(create());
    for (const answer of [right, wrong]) for (const each of describeAnswer({ id: 'quiz' }, question, answer, moment)) record.report(each);
    record.save(snapshot());
    record.close('suspend');
    expect(lms.rejected).toEqual([]);
    expect(lms.record.interactions.length > 0).toBe(kind !== 'reflection');
  });

  test('tells whether it is right', () => {
    const results = (answer: typeof right): string[] => describeAnswer({ id: 'quiz' }, question, answer, moment).map(({ result }) => result);
    expect(new Set(results(right))).toEqual(new Set(kind === 'reflection' ? [] : [graded ? 'correct' : 'neutral']));
    if (graded) expect(results(wrong)).toEqual(['incorrect']);
  });

  test('names the question, and an answer that is right is the pattern of the right one', () => {
    const [first] = describeAnswer({ id: 'quiz' }, question, right, moment);
    if (!first) return expect(kind).toBe('reflection');
    expect(first.id.startsWith(`quiz.${question.id}`)).toBe(true);
    expect(first.description).toContain(plainText(question.stem).slice(0, 30));
    expect(first.weighting).toBe(graded ? question.points : 0);
  });
});

test('a number that can’t be read is reported as it was typed', () => {
  const { question } = questionFixtures.number;
  expect(describeAnswer({ id: 'quiz' }, question, 'fifteen', moment)[0]).toMatchObject({ type: 'fill-in', response: { kind: 'texts', texts: ['fifteen'] }, result: 'incorrect' });
});

test('plain text keeps the words of HTML apart and loses everything else', () => {
  expect(plainText('<p>One&nbsp;<strong>two</strong></p><ul><li>three</li><li>four&#33; &#x451; &unknown;</li></ul>')).toBe('One two three four! ё &unknown;');
});
