import type { Language, LevelId } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { isMeantFor } from '../../src/engine/meant-for.ts';

/** Narrows a course to what a package offers: its languages and, in a package for one post, that post's units. */
export function courseForPackage(course: Course, languages: readonly Language[], level: LevelId | undefined): Course {
  const narrowed: Course = { ...course, languages: [...languages] };
  if (level === undefined) return narrowed;
  const units = course.units.filter((unit) => isMeantFor(unit.levels, level));
  const kept = new Set(units.map(({ id }) => id));
  const keep = (ids: readonly string[]): string[] => ids.filter((id) => kept.has(id));
  return {
    ...narrowed,
    levels: course.levels.filter(({ id }) => id === level),
    units,
    topics: course.topics.map((topic) => ({ ...topic, units: keep(topic.units) })).filter(({ units: left }) => left.length > 0),
    rules: { ...course.rules, complete: keep(course.rules.complete), scored: keep(course.rules.scored) },
  };
}
