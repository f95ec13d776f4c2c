import { describe, expect, it } from 'vitest';
import { moduleReport } from '../../build/report/module-report.ts';
import { renderReport } from '../../build/report/render-report.ts';
import { exampleLowered } from '../fixtures/example-course.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import type { Course } from '../../src/model/course.schema.ts';

const extras = { findings: [], packages: [] };
const lowered = exampleLowered();

/** The module after an edit of its courses. */
function edited(edit: (course: Course) => Course): LoweredCourse {
  return { ...lowered, courses: Object.fromEntries(Object.entries(lowered.courses).map(([language, course]) => [language, edit(course)])) };
}

describe('what is in a module', () => {
  it('is counted', () => {
    expect(moduleReport(lowered, extras).inventory).toMatchObject({
      topics: { part: 1, whole: 1 }, languages: { part: 3, whole: 3 }, lessons: 1, practice: 1, assessed: 0, parity: { part: 3, whole: 3 },
    });
  });

  it('tells a language that lacks a unit', () => {
    const kk = lowered.courses.kk!;
    const { inventory } = moduleReport({ ...lowered, courses: { ...lowered.courses, kk: { ...kk, units: kk.units.slice(1) } } }, extras);
    expect(inventory.languages).toEqual({ part: 2, whole: 3 });
  });

  it('tells a topic without outcomes and footnotes without a source', () => {
    const { inventory } = moduleReport(edited((course) => ({
      ...course,
      topics: course.topics.map((topic) => ({ ...topic, outcomes: [] })),
      units: course.units.map((unit) => (unit.kind === 'lesson' ? { ...unit, notes: [{ id: 'a', html: 'Said by many.' }, { id: 'b', html: '<a data-source="survey">Survey</a>' }] } : unit)),
    })), extras);
    expect(inventory.topics).toEqual({ part: 0, whole: 1 });
    expect(inventory.notes).toEqual({ part: 1, whole: 2 });
  });

  it('tells a post that meets no role-play', () => {
    const { inventory } = moduleReport(edited((course) => ({ ...course, units: course.units.map((unit) => (unit.kind === 'role-play' ? { ...unit, levels: ['senior'] } : unit)) })), extras);
    expect(inventory.byLevel.map(({ id, practice, own }) => [id, practice, own])).toEqual(lowered.courses.ru!.levels.map(({ id }) => [id, id === 'senior' ? 1 : 0, expect.any(Number)]));
    expect(inventory.levels.part).toBeLessThan(inventory.levels.whole);
  });

  it('stands on the page before everything else but the verdict', () => {
    const page = renderReport(moduleReport(lowered, extras), 'ru');
    expect(page).toContain('Что есть в модуле');
    expect(page.indexOf('id="inventory"')).toBeLessThan(page.indexOf('id="role-plays"'));
  });
});
