import { expect, test } from 'vitest';
import { explore } from '../../../build/analyse/walk/explore.ts';
import { choice, choices, ending, line, rolePlay, scene, when } from '../../fixtures/role-play-builder.ts';

const trust = { scales: [{ id: 'k1', name: 'trust', start: 2, min: 0, max: 5 }], memories: [{ id: 'm1', name: 'promised' }] };

test('states that differ only in what nobody asks for any more are one', () => {
  const it = rolePlay([
    scene('s1', choices(choice('c1', 's2', { effects: { k1: 1 }, remember: ['m1'] }), choice('c2', 's2', { effects: { k1: -1 } }), choice('c3', 's2', { once: true }))),
    scene('s2', choices(choice('c4', 's3'), choice('c5', 's4'))),
    ending('s3', 'success'), ending('s4', 'failure'),
  ], trust);
  expect(explore(it).nodes).toHaveLength(4);
});

test('states that a condition further on tells apart are kept apart', () => {
  const it = rolePlay([
    scene('s1', choices(choice('c1', 's2', { effects: { k1: 1 } }), choice('c2', 's2', { effects: { k1: -1 } }))),
    scene('s2', choices(choice('c4', 's3'), choice('c5', 's3'))),
    scene('s3', line('Well.', when({ kind: 'scale', scale: 'k1', comparison: '>=', value: 3 })), choices(choice('c6', 's4'))),
    ending('s4', 'success'),
  ], trust);
  const graph = explore(it);
  expect(graph.nodes.filter(({ turn }) => turn.state.cursor.scene === 's2')).toHaveLength(2);
  expect(graph.nodes.filter(({ turn }) => turn.kind === 'ended')).toHaveLength(1);
  expect([...graph.conditions.values()]).toEqual([{ held: true, failed: true }]);
});
