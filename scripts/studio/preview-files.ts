/** The files of a preview: the page of a package, with the studio's script in place of the player's. */
import type { BundledFile } from '../../build/bundle/bundle-player.ts';
import { wordsOf } from '../../build/bundle/player-files.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { wholeCourseScript } from '../../build/package/course-scripts.ts';
import { mediaFiles } from '../../build/package/media-files.ts';
import { logoFile, packageBranding } from '../../build/package/package-branding.ts';
import { page } from '../../build/package/page.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { PackageInfo } from '../../src/model/package-info.ts';

/** One file of the preview of a module, by its path; undefined where there is none. */
export function previewFile(lowered: LoweredCourse, path: string, player: readonly BundledFile[], scripts: readonly BundledFile[]): Uint8Array | undefined {
  const courses = lowered.languages.flatMap((language) => lowered.courses[language] ?? []);
  if (path === 'index.html') return text(previewPage(lowered, courses));
  if (path === 'preview.js') return scripts.find((file) => file.path === path)?.bytes;
  const language = /^course-(kk|ru|en)\.js$/u.exec(path)?.[1] as Language | undefined;
  const course = language && lowered.courses[language];
  if (course) return wholeCourseScript(course, wordsOf(player, course.language)).bytes;
  const logo = logoFile(lowered.branding);
  if (logo?.path === path) return logo.bytes;
  return mediaFiles(courses, lowered.media).find((file) => file.path === path)?.bytes;
}

function previewPage(lowered: LoweredCourse, courses: readonly Course[]): string {
  const [first] = courses;
  if (!first) throw new Error('A preview needs a course in at least one language.');
  const info: PackageInfo = {
    profile: 'scorm12',
    course: first.id,
    version: first.version,
    languages: lowered.languages,
    level: undefined,
    title: Object.fromEntries(courses.map(({ language, title }) => [language, title])),
    scripts: Object.fromEntries(lowered.languages.map((language) => [language, [`course-${language}.js`]])),
    later: [],
    ...packageBranding(lowered.branding),
  };
  return page(info, courses, ['preview.js']);
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
