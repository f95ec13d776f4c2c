import { expect, test } from 'vitest';
import { compileCatalogue } from '../../build/compile-course.ts';
import { mediaFiles } from '../../build/package/media-files.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { tinyCourses } from '../fixtures/tiny-courses.ts';

const lesson = 'listening/ru/10-why-listen.md';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><circle cx="2" cy="2" r="1"/></svg>';

test('a picture that a lesson shows goes from its folder into the package', () => {
  const host = createMemoryHost({ ...tinyCourses, [lesson]: `${tinyCourses[lesson]!}\n![Кто говорит](../media/who-speaks.svg)\n`, 'listening/media/who-speaks.svg': picture });
  const { modules } = compileCatalogue(host, { language: 'en' });
  const { courses, media } = modules[0]!.lowered!;
  expect(mediaFiles([courses.ru!], media).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([['media-who-speaks.svg', picture]]);
});
