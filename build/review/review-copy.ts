/**
 * A module as one HTML file, for experts who are to comment on it: it opens from a mail or a stick, needs no LMS and records
 * nothing, and says so all the time. Remarks are kept in the browser and handed back as a file.
 */
import type { Course } from '../../src/model/course.schema.ts';
import type { PackageInfo } from '../../src/model/package-info.ts';
import type { BundledFile } from '../bundle/bundle-player.ts';
import { playerFile, playerFiles, wordsOf } from '../bundle/player-files.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import { wholeCourseScript } from '../package/course-scripts.ts';
import { packageBranding } from '../package/package-branding.ts';
import { page } from '../package/page.ts';
import { dataAddress, withMedia } from './inline-media.ts';

/** The script that marks the copy and takes the remarks, see `bundleStudio`. */
export const reviewFile = 'review.js';

/** `scripts`: those of the player and `reviewFile`. */
export function reviewCopy(lowered: LoweredCourse, scripts: readonly BundledFile[]): string {
  const courses = lowered.languages.flatMap((language) => lowered.courses[language] ?? []).map((course) => withMedia(course, lowered.media));
  return page(infoOf(lowered, courses), courses, [], [
    ...courses.map((course) => text(wholeCourseScript(course, wordsOf(scripts, course.language)).bytes)),
    ...[playerFiles.record, playerFiles.player, playerFiles.header, playerFiles.reading, playerFiles.practice, reviewFile].map((path) => text(playerFile(scripts, path).bytes)),
  ]);
}

function infoOf({ languages, branding }: LoweredCourse, courses: readonly Course[]): PackageInfo {
  const [first] = courses;
  if (!first) throw new Error('A review copy needs a course in at least one language.');
  const title = Object.fromEntries(courses.map((course) => [course.language, course.title]));
  const dressed = packageBranding(branding).branding;
  const logo = branding?.logo ? { logo: dataAddress(branding.logo.path, branding.logo.bytes) } : {};
  return { profile: 'scorm12', course: first.id, version: first.version, languages, level: undefined, title, scripts: {}, later: [], ...(dressed ? { branding: { ...dressed, ...logo } } : {}) };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
