import { describe, expect, it } from 'vitest';
import { CourseLibrary, isWhole } from '../src/course-library.ts';
import type { CourseDelivery, PackageInfo } from '../src/model/package-info.ts';
import { playerCourse } from './fixtures/player-course.ts';

const info: PackageInfo = {
  profile: 'scorm12', course: 'first-conversation', version: '1', languages: ['ru'], level: undefined, title: {},
  scripts: { ru: ['course-ru.js', 'course-ru-2.js'] },
};
const course = playerCourse('ru');
const scripts: Readonly<Record<string, CourseDelivery>> = {
  'course-ru.js': { kind: 'course', course: { ...course, units: course.units.slice(0, 2) } },
  'course-ru-2.js': { kind: 'units', course: course.id, language: 'ru', units: course.units.slice(2) },
};

/** A library whose scripts run as a page would run them. */
function library(fails: (src: string) => boolean = () => false): { library: CourseLibrary; asked: string[] } {
  const scope: { sukhbat: typeof globalThis.sukhbat } = { sukhbat: undefined };
  const asked: string[] = [];
  const made = new CourseLibrary(info, async (src) => {
    asked.push(src);
    if (fails(src)) throw new Error('offline');
    scope.sukhbat?.push(scripts[src]!);
  });
  made.listen(scope);
  return { library: made, asked };
}

describe('the library of courses', () => {
  it('opens a course by its first script, and completes it by the others', async () => {
    const { library: books, asked } = library();
    expect(isWhole(await books.open('ru'))).toBe(false);
    expect((await books.openWhole('ru')).units).toEqual(course.units);
    expect(asked).toEqual(['course-ru.js', 'course-ru-2.js']);
  });

  it('takes what arrived before the player did', async () => {
    const { library: books, asked } = library();
    books.listen({ sukhbat: [scripts['course-ru.js']!] as never });
    await books.open('ru');
    expect(asked).toEqual([]);
  });

  it('asks again for a script that failed', async () => {
    let lost = true;
    const { library: books } = library((src) => lost && src.endsWith('2.js'));
    await expect(books.openWhole('ru')).rejects.toThrow('offline');
    lost = false;
    expect(isWhole(await books.openWhole('ru'))).toBe(true);
  });

  it('refuses a language that is not on board', async () => {
    await expect(library().library.open('en')).rejects.toThrow();
  });
});
