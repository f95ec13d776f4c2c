import type { Language, LevelId } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';

/** `first-conversation-1.2.0-scorm12.zip`; a package with fewer languages or for one post says so in its name. */
export function packageFileName(course: Course, all: readonly Language[], offered: readonly Language[], level: LevelId | undefined, profile: ProfileId): string {
  const languages = all.every((language) => offered.includes(language)) ? [] : offered;
  const words = [course.id, course.version, ...languages, ...(level === undefined ? [] : [level]), profile];
  return `${words.join('-').toLowerCase().replace(/[^a-z0-9._-]+/gu, '-')}.zip`;
}
