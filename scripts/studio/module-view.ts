import { unitIdOf } from '../../build/parse/config/course-config.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { ModuleView, Problem, UnitSummary } from '../../src/studio/protocol.ts';
import type { Draft } from './workshop.ts';

/** A draft as the studio's page shows it. */
export function moduleView({ id, version, lowered, stale, took }: Draft, problems: readonly Problem[], checked: boolean): ModuleView {
  const courses = lowered ? lowered.languages.flatMap((language) => lowered.courses[language] ?? []) : [];
  return {
    id, version, problems, checked, took,
    playable: courses.some(({ units }) => units.length > 0),
    title: byLanguage(courses, ({ title }) => title),
    languages: lowered?.languages ?? [],
    levels: (courses[0]?.levels ?? []).map((level) => ({ id: level.id, names: byLanguage(courses, ({ levels }) => levels.find((own) => own.id === level.id)?.name) })),
    units: lowered ? unitsOf(lowered, courses, stale) : [],
  };
}

function byLanguage(courses: readonly Course[], wordOf: (course: Course) => string | undefined): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(courses.flatMap((course) => {
    const word = wordOf(course);
    return word === undefined ? [] : [[course.language, word]];
  }));
}

/** In the order of the topics. A unit that one language lacks is still a unit. */
function unitsOf({ origins }: LoweredCourse, courses: readonly Course[], stale: readonly string[]): readonly UnitSummary[] {
  const files = new Map(Object.values(origins).flatMap((own) => [...own.values()]).map(({ path }) => path.split('/').at(-1)?.replace(/\.md$/u, '') ?? '').map((file) => [unitIdOf(file), file]));
  const ids = [...new Set(courses.flatMap(({ topics }) => topics.flatMap(({ units }) => units)))];
  return ids.flatMap((id) => {
    const unit = courses.flatMap(({ units }) => units).find((one) => one.id === id);
    if (!unit) return [];
    const titles = byLanguage(courses, ({ units }) => units.find((one) => one.id === id)?.title);
    return [{ id, kind: unit.kind, titles, levels: unit.levels, code: unit.code, file: files.get(id) ?? id, stale: stale.includes(id) }];
  });
}
