import { describe, expect, it } from 'vitest';
import { CourseLibrary, isWhole, type Delivery } from '../src/course-library.ts';
import type { PackageInfo } from '../src/model/package-info.ts';
import { en } from '../src/strings/en.ts';
import { learnWords, localeFor } from '../src/strings/locale.ts';
import { playerCourse } from './fixtures/player-course.ts';

const info: PackageInfo = {
  profile: 'scorm12', course: 'first-conversation', version: '1', languages: ['ru'], level: undefined, title: {},
  scripts: { ru: ['course-ru.js', 'course-ru-2.js'] }, later: ['header.js', 'practice.js'],
};
const course = playerCourse('ru');
const scripts: Readonly<Record<string, Delivery>> = {
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
    if (scripts[src]) scope.sukhbat?.push(scripts[src]);
  });
  made.listen(scope);
  return { library: made, asked };
}

describe('the library of courses', () => {
  it('opens a course by its first script, and completes it by the others', async () => {
    const { library: books, asked } = library();
    expect(isWhole(await books.open('ru'))).toBe(false);
    expect((await books.openWhole('ru')).units).toEqual(course.units);
    expect(asked, 'the words for what later scripts show come before them').toEqual(['course-ru.js', 'header.js', 'course-ru-2.js', 'practice.js']);
  });

  it('sends for the bar by itself, so that it shares the line with nothing', async () => {
    const asked: string[] = [];
    let arrive = (): void => undefined;
    const books = new CourseLibrary(info, (src) => {
      asked.push(src);
      return src === 'header.js' ? new Promise((resolve) => { arrive = resolve; }) : Promise.resolve();
    });
    books.listen({ sukhbat: [scripts['course-ru.js']!, scripts['course-ru-2.js']!] });
    const coming = books.openWhole('ru');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(asked).toEqual(['header.js']);
    arrive();
    await coming;
    expect(asked).toEqual(['header.js', 'course-ru-2.js', 'practice.js']);
  });

  it('takes what arrived before the player did', async () => {
    const { library: books, asked } = library();
    books.listen({ sukhbat: [scripts['course-ru.js']!] });
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

  it('waits for a script that somebody else has sent for, and sends for it itself only when that fails', async () => {
    const scope: { sukhbat: typeof globalThis.sukhbat } = { sukhbat: undefined };
    const asked: string[] = [];
    const late = new Promise<void>((_resolve, reject) => setTimeout(() => reject(new Error('cut off')), 0));
    const books = new CourseLibrary(info, async (src) => { asked.push(src); scope.sukhbat?.push(scripts[src]!); }, new Map([['course-ru.js', late]]));
    books.listen(scope);
    await expect(books.open('ru')).rejects.toThrow('cut off');
    expect((await books.open('ru')).language).toBe('ru');
    expect(asked).toEqual(['course-ru.js']);
  });

  it('learns the words that come with a course', async () => {
    const words: Delivery[] = [{ kind: 'words', language: 'en', strings: { ...en, shell: { ...en.shell, back: 'Home' } } }];
    new CourseLibrary(info, async () => undefined).listen({ sukhbat: words });
    expect(localeFor('en').strings.shell.back).toBe('Home');
    learnWords('en', en);
  });

  it('does not take a course for whole when units are missing though every script has come', async () => {
    const scope: { sukhbat: typeof globalThis.sukhbat } = { sukhbat: [scripts['course-ru.js']!] };
    const books = new CourseLibrary({ ...info, scripts: { ru: ['course-ru.js'] } }, async () => undefined);
    books.listen(scope);
    await expect(books.openWhole('ru')).rejects.toThrow('missing');
  });

  it('refuses a language that is not on board', async () => {
    await expect(library().library.open('en')).rejects.toThrow();
  });
});
