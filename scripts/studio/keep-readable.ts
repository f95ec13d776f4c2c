import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { unitIdOf } from '../../build/parse/config/course-config.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';

export interface Readable {
  readonly lowered: LoweredCourse | undefined;
  /** Ids of units shown as they were. */
  readonly stale: readonly string[];
}

/** Puts the last good version of a unit in the place of one with mistakes in its writing, and of the whole where all is lost. */
export function keepReadable(now: LoweredCourse | undefined, before: LoweredCourse | undefined, diagnostics: readonly Diagnostic[]): Readable {
  if (!before) return { lowered: now, stale: [] };
  const broken = brokenUnits(diagnostics);
  const isGone = !now || Object.values(now.courses).every(({ units }) => units.length === 0);
  if (isGone) return { lowered: before, stale: Object.values(before.courses)[0]?.units.map(({ id }) => id) ?? [] };
  if (broken.size === 0) return { lowered: now, stale: [] };
  const courses = Object.fromEntries(Object.entries(now.courses).map(([language, course]) => [language, mended(course, before.courses[language as Language], broken)]));
  return { lowered: { ...now, courses, media: new Map([...before.media, ...now.media]) }, stale: [...broken] };
}

/** In which language the mistake stands makes no difference: languages play alike. */
function brokenUnits(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.flatMap(({ severity, span }) => {
    const file = /\/(?:kk|ru|en)\/(.+)\.md$/u.exec(span.path)?.[1];
    return severity === 'error' && file !== undefined ? [unitIdOf(file)] : [];
  }));
}

/** The order is that of the topics, of which only those units count that are still listed. */
function mended(course: Course, before: Course | undefined, broken: ReadonlySet<string>): Course {
  if (!before) return course;
  const old = new Map(before.units.filter(({ id }) => broken.has(id)).map((unit) => [unit.id, unit]));
  const own = new Map(course.units.map((unit) => [unit.id, unit]));
  const topics = course.topics.map((topic, index) => ({ ...topic, units: before.topics[index]?.id === topic.id ? before.topics[index].units.filter((id) => old.has(id) || own.has(id)) : topic.units }));
  const listed = new Set(topics.flatMap(({ units }) => units));
  const rest = course.units.filter(({ id }) => !listed.has(id));
  return { ...course, topics: topics.map((topic, index) => ({ ...topic, units: [...topic.units, ...(course.topics[index]?.units.filter((id) => !topic.units.includes(id)) ?? [])] })), units: [...[...listed].flatMap((id) => old.get(id) ?? own.get(id) ?? []), ...rest] };
}
