import { describe, expect, test } from 'vitest';
import { layoutRoadMap, type RoadMap } from '../../../src/components/road-map/layout-road-map.ts';
import { replayRolePlay } from '../../../src/engine/replay-role-play.ts';
import { bestPath, exampleRolePlay, poorPath } from '../../fixtures/role-play-fixture.ts';
import { choice, choices, ending, rolePlay, scene } from '../../fixtures/role-play-builder.ts';

const example = exampleRolePlay();
const mapOf = (path: readonly string[]): RoadMap => layoutRoadMap(example, replayRolePlay(example, path));

describe('the map of roads', () => {
  test('has one row per scene, the start first and the endings last', () => {
    const { rows } = mapOf(bestPath);
    expect(rows).toHaveLength(Object.keys(example.scenes).length);
    expect(rows[0]?.title).toBe('Window 3');
    expect(rows.slice(-3).every((row) => row.ending !== undefined)).toBe(true);
  });

  test('counts the steps of the road taken', () => {
    const road = mapOf(bestPath).rows.filter(({ step }) => step !== undefined).map(({ title }) => title);
    expect(road).toEqual(['Window 3', 'What is behind it', 'At the table', 'Where it turns', 'The paper', 'Two addresses']);
  });

  test.each([[bestPath], [poorPath]])('keeps the road taken in the first lane, all the way down', (path) => {
    const visited = mapOf(path).rows.filter(({ step }) => step !== undefined);
    expect(visited.every(({ lane }) => lane === 0)).toBe(true);
    expect(visited.slice(1).every(({ entering }) => entering.some(({ taken }) => taken))).toBe(true);
  });

  test('lets every line that leaves arrive: nothing hangs in the air', () => {
    const { rows, lanes } = mapOf(bestPath);
    let open = new Set<string>();
    for (const row of rows) {
      const above = new Set([...row.entering, ...row.passing].map(({ lane, taken }) => `${lane}${taken}`));
      expect(above).toEqual(open);
      open = new Set([...row.passing, ...row.leaving].map(({ lane, taken }) => `${lane}${taken}`));
      expect([...row.entering, ...row.passing, ...row.leaving].every(({ lane }) => lane < lanes)).toBe(true);
    }
    expect(open.size).toBe(0);
  });

  test('tells roads that lead back in words, and why the road turned', () => {
    const { rows } = mapOf(poorPath);
    expect(rows.find(({ title }) => title === 'The queue grows loud')?.back).toEqual(['Window 3']);
    expect(rows.find(({ title }) => title === 'But you said')?.reason).toBe('What you said comes back');
  });

  test('also draws a play that went back and forth', () => {
    const round = rolePlay([scene('s1', choices(choice('c1', 's2'), choice('c2', 's3'))), scene('s2', choices(choice('c3', 's1'))), ending('s3', 'success')]);
    const { rows } = layoutRoadMap(round, replayRolePlay(round, ['c1', 'c3', 'c2']));
    expect(rows.map(({ scene: id, step }) => [id, step])).toEqual([['s1', 1], ['s2', 2], ['s3', 3]]);
    expect(rows[1]?.back).toEqual(['s1']);
  });
});
