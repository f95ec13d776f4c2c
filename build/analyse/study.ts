/** What is worked out about a module once, for the rules and for the report: its items, and what is proved of its role-plays. */
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { RolePlay } from '../../src/model/role-play.schema.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { Item } from './items/item.ts';
import { itemsOf } from './items/items-of.ts';
import { proveRolePlay, type RolePlayProof } from './proof.ts';
import { createWalker } from './shared-walks.ts';

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

/** Proves what is proved of a role-play, or knows it already. */
export type Prove = (rolePlay: RolePlay, language: Language, partialPasses: boolean) => RolePlayProof;

export function studyCourse(lowered: LoweredCourse, prove: Prove = proveOnce()): readonly CourseStudy[] {
  return lowered.languages.flatMap((language) => {
    const course = lowered.courses[language];
    return course ? [{ language, course, items: itemsOf(course), rolePlays: rolePlaysOf(course, language, prove) }] : [];
  });
}

function proveOnce(): Prove {
  const walker = createWalker();
  return (rolePlay, language, partialPasses) => proveRolePlay(rolePlay, language, partialPasses, walker);
}

function rolePlaysOf(course: Course, language: Language, prove: Prove): readonly StudiedRolePlay[] {
  return course.units.flatMap((unit, index) =>
    unit.kind === 'role-play' ? [{ rolePlay: unit, pointer: `/units/${index}`, proof: prove(unit, language, course.rules.partialPasses) }] : [],
  );
}
