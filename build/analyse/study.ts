/** What is worked out about a module once, for the rules and for the report: its items, and what is proved of its role-plays. */
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { Item } from './items/item.ts';
import { itemsOf } from './items/items-of.ts';
import { proveRolePlay, type RolePlayProof } from './proof.ts';
import { createWalker, type Walker } from './shared-walks.ts';

export interface StudiedRolePlay {
  readonly rolePlay: RolePlay;
  /** JSON pointer into the course. */
  readonly pointer: string;
  readonly proof: RolePlayProof;
}

/** One language of a module. */
export interface CourseStudy {
  readonly language: Language;
  readonly course: Course;
  readonly items: readonly Item[];
  readonly rolePlays: readonly StudiedRolePlay[];
}

export function studyCourse(lowered: LoweredCourse): readonly CourseStudy[] {
  const walker = createWalker();
  return lowered.languages.flatMap((language) => {
    const course = lowered.courses[language];
    return course ? [{ language, course, items: itemsOf(course), rolePlays: rolePlaysOf(course, language, walker) }] : [];
  });
}

function rolePlaysOf(course: Course, language: Language, walker: Walker): readonly StudiedRolePlay[] {
  return course.units.flatMap((unit, index) =>
    unit.kind === 'role-play' ? [{ rolePlay: unit, pointer: `/units/${index}`, proof: proveRolePlay(unit, language, course.rules.partialPasses, walker) }] : [],
  );
}
