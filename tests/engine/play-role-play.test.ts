import { describe, expect, test } from 'vitest';
import { openRolePlay, takeChoice, type Turn } from '../../src/engine/play-role-play.ts';
import { replayRolePlay } from '../../src/engine/replay-role-play.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { choice, choices, ending, go, line, otherwise, rolePlay, scene, stage, when } from '../fixtures/role-play-builder.ts';

const trust = { id: 'k1', name: 'trust', start: 2, min: 0, max: 5 };

function words(turn: Turn): string[] {
  return turn.events.flatMap((event) => (event.kind === 'line' ? [event.line.html] : []));
}

function play(it: RolePlay, ...path: string[]): Turn {
  return path.reduce((turn, id) => takeChoice(it, turn, id), openRolePlay(it));
}

describe('a play', () => {
  test('says the lines of the first scene and waits for a choice', () => {
    const it = rolePlay([scene('s1', line('Third time here!'), choices(choice('c1', 's2'))), ending('s2', 'success')]);
    const turn = openRolePlay(it);
    expect(turn.kind).toBe('choose');
    expect(words(turn)).toEqual(['Third time here!']);
  });

  test('follows the link of a choice, after the reaction to it', () => {
    const it = rolePlay([scene('s1', choices(choice('c1', 's2', { body: [line('Well…')] }))), ending('s2', 'success')]);
    const turn = play(it, 'c1');
    expect(turn.kind).toBe('ended');
    expect(words(turn)).toEqual(['Well…', 'The end: success.']);
  });

  test('goes on below the list after a choice without a link', () => {
    const it = rolePlay([scene('s1', choices(choice('c1', undefined)), line('So.'), choices(choice('c2', 's2'))), ending('s2', 'success')]);
    expect(words(play(it, 'c1'))).toEqual(['So.']);
    expect(play(it, 'c1', 'c2').kind).toBe('ended');
  });

  test('plays a nested list and joins again below the outer one', () => {
    const nested = choices(choice('c2', undefined, { body: [line('Nine.')] }));
    const it = rolePlay([
      scene('s1', choices(choice('c1', undefined, { body: [line('Silence.'), nested as never, stage('A pause.')] })), line('Enough.'), go('s2')),
      ending('s2', 'partial'),
    ]);
    expect(words(play(it, 'c1'))).toEqual(['Silence.']);
    expect(words(play(it, 'c1', 'c2'))).toEqual(['Nine.', 'A pause.', 'Enough.', 'The end: partial.']);
  });

  test('passes over a list with nothing on offer', () => {
    const it = rolePlay(
      [scene('s1', choices(choice('c1', 's2', when({ kind: 'memory', memory: 'm1', remembered: true }))), go('s2')), ending('s2', 'failure')],
      { memories: [{ id: 'm1', name: 'promised' }] },
    );
    expect(openRolePlay(it).kind).toBe('ended');
  });
});

describe('scales', () => {
  const it = rolePlay(
    [
      scene('s1', choices(choice('up', 's2', { effects: { k1: 9 } }), choice('down', 's2', { effects: { k1: -9 } }))),
      scene('s2', choices(choice('kind', 's3', when({ kind: 'scale', scale: 'k1', comparison: '>=', value: 3 })), choice('plain', 's3'))),
      ending('s3', 'success'),
    ],
    { scales: [trust] },
  );

  test('stop at their bounds', () => {
    expect(play(it, 'up').state.scales).toEqual({ k1: 5 });
    expect(play(it, 'down').state.scales).toEqual({ k1: 0 });
  });

  test('open and close choices', () => {
    const offered = (turn: Turn): string[] => (turn.kind === 'choose' ? turn.offered.map(({ id }) => id) : []);
    expect(offered(play(it, 'up'))).toEqual(['kind', 'plain']);
    expect(offered(play(it, 'down'))).toEqual(['plain']);
  });
});

test('what was remembered returns later, and otherwise guards the other case', () => {
  const refused = { kind: 'memory', memory: 'm1', remembered: true } as const;
  const it = rolePlay(
    [
      scene('s1', choices(choice('refuse', 's2', { remember: ['m1'] }), choice('help', 's2'))),
      scene('s2', line('By your rules?', when(refused)), line('Where do I get it?', otherwise(refused)), choices(choice('end', 's3'))),
      ending('s3', 'success'),
    ],
    { memories: [{ id: 'm1', name: 'refused' }] },
  );
  expect(words(play(it, 'refuse'))).toEqual(['By your rules?']);
  expect(words(play(it, 'help'))).toEqual(['Where do I get it?']);
});

test('a once-only choice and a once-only line do not come back', () => {
  const it = rolePlay([
    scene('s1', line('Hello.', { once: true }), line('Yes?'), choices(choice('water', 's1', { once: true }), choice('ask', 's2'))),
    ending('s2', 'success'),
  ]);
  expect(words(openRolePlay(it))).toEqual(['Hello.', 'Yes?']);
  const back = play(it, 'water');
  expect(words(back)).toEqual(['Yes?']);
  expect(back.kind === 'choose' && back.offered.map(({ id }) => id)).toEqual(['ask']);
});

test('the first go-there link whose condition holds wins', () => {
  const it = rolePlay(
    [
      scene('s1', choices(choice('down', 's2', { effects: { k1: -2 } }), choice('keep', 's2'))),
      scene('s2', go('s3', when({ kind: 'scale', scale: 'k1', comparison: '<=', value: 0 })), go('s4')),
      ending('s3', 'failure'),
      ending('s4', 'success'),
    ],
    { scales: [trust] },
  );
  expect(play(it, 'down')).toMatchObject({ kind: 'ended', ending: 'failure' });
  expect(play(it, 'keep')).toMatchObject({ kind: 'ended', ending: 'success' });
});

test('a scene that leads nowhere, and links that lead round for ever, leave the play stuck', () => {
  expect(openRolePlay(rolePlay([scene('s1', line('And?'))])).kind).toBe('stuck');
  expect(openRolePlay(rolePlay([scene('s1', go('s2')), scene('s2', go('s1'))])).kind).toBe('stuck');
});

test('a choice that is not on offer is a fault of the caller', () => {
  const it = rolePlay([scene('s1', choices(choice('c1', 's2'))), ending('s2', 'success')]);
  expect(() => takeChoice(it, openRolePlay(it), 'c9')).toThrow(RangeError);
});

describe('a replay', () => {
  const it = rolePlay([scene('s1', choices(choice('c1', 's2'))), scene('s2', choices(choice('c2', 's3'))), ending('s3', 'success')]);

  test('of the saved choices ends where the learner left', () => {
    expect(replayRolePlay(it, ['c1']).current).toMatchObject({ kind: 'choose', state: { cursor: { scene: 's2' } } });
    expect(replayRolePlay(it, ['c1', 'c2'])).toMatchObject({ ending: 'success', lost: [] });
  });

  test('keeps what it can when a choice is gone from the course', () => {
    expect(replayRolePlay(it, ['c1', 'c7', 'c2'])).toMatchObject({ lost: ['c7', 'c2'], current: { state: { cursor: { scene: 's2' } } } });
  });
});
