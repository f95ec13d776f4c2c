import { gzipSync } from 'node:zlib';
import type { Language } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { pageFiles, playerFiles } from '../bundle/player-files.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import type { PackagePlan } from './package-plan.ts';
import { zip } from './write-package.ts';

/** What somebody on a slow line has to load, in bytes before compression: many an LMS serves files as they are. */
export interface Weight {
  /** Files that the first screen needs, in the heaviest language, and their bytes. */
  readonly requests: number;
  readonly launch: number;
  /** The same with all that comes behind the first screen: everything but the other languages and media. */
  readonly allRequests: number;
  readonly all: number;
  /** The player up to the contents and the bar above them: the scripts that open the record and show the course. */
  readonly player: number;
  readonly playerGzip: number;
  /** The player with all of its scripts but the words. */
  readonly wholePlayer: number;
  /** The zip, media aside. */
  readonly zipped: number;
}

export async function weighPackage(plan: PackagePlan): Promise<Weight> {
  const heaviest = heaviestOf(plan, isForLaunch);
  const all = heaviestOf(plan, isForLanguage);
  const player = [playerFiles.record, playerFiles.player, playerFiles.header].map((path) => bytesOf(plan, path));
  const present = new Set(plan.entries.map(({ path }) => path));
  return {
    requests: heaviest.length,
    launch: sum(heaviest),
    allRequests: all.length,
    all: sum(all),
    player: sum(player.map(({ length }) => length)),
    playerGzip: sum(player.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
    wholePlayer: sum(Object.values(playerFiles).filter((path) => present.has(path)).map((path) => bytesOf(plan, path).length)),
    zipped: (await zip({ entries: plan.entries.filter(({ path }) => !path.startsWith('media-')) })).length,
  };
}

/** Sizes of the files that a language needs, for the language that needs most. */
function heaviestOf({ entries, languages }: PackagePlan, needs: (path: string, language: Language) => boolean): readonly number[] {
  const sizes = languages.map((language) => entries.filter(({ path }) => needs(path, language)).map(({ bytes }) => bytes.length));
  return sizes.toSorted((one, other) => sum(other) - sum(one))[0] ?? [];
}

function isForLaunch(path: string, language: Language): boolean {
  return ['index.html', ...pageFiles, playerFiles.header, `course-${language}.js`].includes(path);
}

function isForLanguage(path: string, language: Language): boolean {
  return isForLaunch(path, language) || path === playerFiles.reading || path === playerFiles.practice || path.startsWith(`course-${language}-`);
}

function bytesOf(plan: PackagePlan, path: string): Uint8Array {
  const entry = plan.entries.find((one) => one.path === path);
  if (!entry) throw new Error(`${plan.fileName} has no ${path}.`);
  return entry.bytes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The module with its first lesson alone: what a small course weighs. Undefined when it has no lesson. */
export function firstLessonOf(lowered: LoweredCourse): LoweredCourse | undefined {
  const id = lowered.courses[lowered.source]?.units.find(({ kind }) => kind === 'lesson')?.id;
  if (id === undefined) return undefined;
  const courses = Object.fromEntries(Object.values(lowered.courses).map((course) => [course.language, withUnit(course, id)]));
  return { ...lowered, courses };
}

function withUnit(course: Course, id: string): Course {
  const keep = (ids: readonly string[]): string[] => ids.filter((one) => one === id);
  return {
    ...course,
    units: course.units.filter((unit) => unit.id === id),
    topics: course.topics.map((topic) => ({ ...topic, units: keep(topic.units) })).filter(({ units }) => units.length > 0),
    rules: { ...course.rules, complete: keep(course.rules.complete), scored: [] },
  };
}
