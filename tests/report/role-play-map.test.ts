import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { studyCourse } from '../../build/analyse/study.ts';
import { rolePlayFacts } from '../../build/report/facts/role-play-facts.ts';
import { layoutMap } from '../../build/report/map/layout-map.ts';
import { sliceMap } from '../../build/report/map/slice-map.ts';
import { mapInWords, rolePlayMap } from '../../build/report/role-play-map.ts';
import type { RolePlayFacts } from '../../build/report/role-play-types.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import { exampleLowered } from '../fixtures/example-course.ts';
import { randomRolePlay } from '../fixtures/random-role-play.ts';

function factsOf(rolePlay?: RolePlay): RolePlayFacts {
  const lowered = exampleLowered();
  const courses = Object.fromEntries(Object.entries(lowered.courses).map(([language, course]) => [language, rolePlay ? { ...course, units: [rolePlay] } : course]));
  const studies = studyCourse({ ...lowered, courses });
  return rolePlayFacts({ ...lowered, courses }, studies, studies[0]!.rolePlays[0]!, studies[0]!);
}

describe('the map', () => {
  test('is sound SVG with a title, and the same every time', () => {
    const svg = rolePlayMap(factsOf(), 'en').text;
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toContain('<title id="map-third-visit-title">Map: The third visit</title>');
    expect(rolePlayMap(factsOf(), 'en').text).toBe(svg);
  });

  test('marks the endings by sign and the roads by sign and line', () => {
    const svg = rolePlayMap(factsOf(), 'en').text;
    expect(svg).toContain('✓ 3. Agreed');
    expect(svg).toContain('✕ 4. Aigul left');
    expect(svg).toContain('1: +2 ★');
    expect(svg).toContain('2: −1 ▼');
    expect(svg.match(/class="way best"/gu)).toHaveLength(2);
    expect(svg.match(/class="way worst"/gu)).toHaveLength(2);
  });

  test('keeps scenes apart and lines inside, in large and winding role-plays', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { nodes, ways, width, height } = layoutMap(factsOf(randomRolePlay(seed, { scenes: 18, choices: 4, loops: seed % 2 === 0 })), 'en');
      for (const [index, one] of nodes.entries()) {
        for (const other of nodes.slice(index + 1)) {
          const apart = Math.abs(one.centre.x - other.centre.x) >= (one.width + other.width) / 2 || Math.abs(one.centre.y - other.centre.y) >= (one.height + other.height) / 2;
          expect(apart, `seed ${seed}: ${one.scene} and ${other.scene}`).toBe(true);
        }
      }
      for (const { points } of ways) for (const { x, y } of points) expect(x >= 0 && y >= 0 && x <= width && y <= height, `seed ${seed}`).toBe(true);
    }
  });

  test('says in words all that it draws', () => {
    const facts = factsOf();
    const words = mapInWords(facts, 'ru').text;
    for (const { text } of facts.map.edges) expect(words).toContain(text.ru);
    expect(words).toContain('к сцене 4, Айгүл ушла');
  });
});

describe('the map on paper', () => {
  const [node] = layoutMap(factsOf(), 'en').nodes;
  const long = { width: 600, height: 3_000, ways: [], nodes: Array.from({ length: 30 }, (_, index) => ({ ...node!, height: 60, centre: { x: 300, y: 50 + 100 * index } })) };

  test('is cut into parts that follow each other and fit a page', () => {
    const slices = sliceMap(long);
    expect(slices.length).toBeGreaterThan(1);
    expect([slices[0]!.from, slices.at(-1)!.to]).toEqual([0, long.height]);
    for (const [index, { from, to }] of slices.entries()) {
      expect(to - from).toBeLessThanOrEqual(860 * Math.max(1, long.width / 700));
      expect(long.nodes.some(({ centre, height }) => Math.abs(centre.y - from) < height / 2)).toBe(false);
      if (index > 0) expect(from).toBe(slices[index - 1]!.to);
    }
  });

  test('stays whole when it fits', () => {
    expect(sliceMap(layoutMap(factsOf(), 'en'))).toHaveLength(1);
  });
});
