import type { Language, LevelId } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import type { PackageInfo } from '../../src/model/package-info.ts';
import { worstCaseState, type WorstCaseState } from '../../src/engine/worst-case-state.ts';
import type { ScormProfile, SuspendRule } from '../../src/model/scorm-profile.ts';
import { byPath, type BundledFile } from '../bundle/bundle-player.ts';
import { pageFiles, playerFile, playerFiles, wordsOf } from '../bundle/player-files.ts';
import type { LoweredCourse } from '../lower/origins.ts';
import { courseForPackage } from './course-for-package.ts';
import { courseScripts } from './course-scripts.ts';
import { manifestFacts } from './manifests/manifest-facts.ts';
import { scorm12Manifest } from './manifests/scorm12-manifest.ts';
import { scorm2004Manifest } from './manifests/scorm2004-manifest.ts';
import { mediaFiles } from './media-files.ts';
import { logoFile, packageBranding } from './package-branding.ts';
import { packageFileName } from './package-name.ts';
import { page } from './page.ts';
import { assertSafePaths } from './safe-path.ts';

export interface PackageOptions {
  /** Languages to offer, the one to start with first. Absent: all the module has, in its own order. */
  readonly languages?: readonly Language[];
  /** Makes a package for one post only. */
  readonly level?: LevelId;
  /** When sessions end with `suspend`. Absent: as the profile has it. */
  readonly suspends?: SuspendRule;
}

/** What every package has, whatever the course. */
export interface PackageParts {
  readonly player: readonly BundledFile[];
  /** Schemas of the profile, see `schemaFiles`. */
  readonly schemas: readonly BundledFile[];
}

/** Exactly what will be in a zip. */
export interface PackagePlan {
  readonly profile: ScormProfile;
  /** Id of the course. */
  readonly course: string;
  readonly fileName: string;
  readonly languages: readonly Language[];
  readonly manifest: string;
  /** The most that a learner's progress may take to save. */
  readonly state: WorstCaseState;
  /** Every file, the manifest too, sorted. */
  readonly entries: readonly BundledFile[];
}

/** Lays out a package: pure, so that the same course gives the same plan. */
export function planPackage(lowered: LoweredCourse, parts: PackageParts, profile: ScormProfile, options: PackageOptions = {}): PackagePlan {
  const { level } = options;
  const languages = (options.languages ?? lowered.languages).filter((language) => lowered.courses[language] !== undefined);
  const courses = languages.map((language) => courseForPackage(lowered.courses[language]!, languages, level));
  const first = courses[0];
  if (!first) throw new Error('A package needs at least one language that the course has.');

  const scripts = courses.map((course) => ({ language: course.language, files: courseScripts(course, wordsOf(parts.player, course.language)) }));
  const later = [playerFiles.header, playerFiles.reading, ...(courses.some(needsPractice) ? [playerFiles.practice] : [])];
  const logo = logoFile(lowered.branding);
  const info: PackageInfo = { ...packageInfo(courses, profile, options, scripts), later, ...packageBranding(lowered.branding) };
  const player = [...pageFiles, ...later].map((path) => playerFile(parts.player, path));
  const index = textFile('index.html', page(info, courses, pageFiles));
  const files = [index, ...(logo ? [logo] : []), ...player, ...scripts.flatMap((script) => script.files), ...mediaFiles(courses, lowered.media)].toSorted(byPath);
  const facts = manifestFacts(first, level, files.map(({ path }) => path));
  const manifest = (profile.runtime === 'scorm12' ? scorm12Manifest : scorm2004Manifest)(facts, profile.schemaVersion);
  const entries = [textFile('imsmanifest.xml', manifest), ...files, ...parts.schemas].toSorted(byPath);
  assertSafePaths(entries.map(({ path }) => path));
  return { profile, course: first.id, fileName: packageFileName(first, lowered.languages, languages, level, profile.id), languages, manifest, state: worstCaseState(first, profile), entries };
}

function packageInfo(courses: readonly Course[], profile: ScormProfile, { level, suspends }: PackageOptions, scripts: readonly { language: Language; files: readonly BundledFile[] }[]): Omit<PackageInfo, 'later'> {
  const { id, version, languages } = courses[0]!;
  return {
    profile: profile.id,
    course: id,
    version,
    languages,
    level,
    ...(suspends === undefined ? {} : { suspends }),
    title: Object.fromEntries(courses.map(({ language, title }) => [language, title])),
    scripts: Object.fromEntries(scripts.map(({ language, files }) => [language, files.map(({ path }) => path)])),
  };
}

/** Whether there is anything to act on, and not only to read. */
function needsPractice({ units }: Course): boolean {
  return units.some((unit) => unit.kind !== 'lesson' || unit.sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'check')));
}

function textFile(path: string, text: string): BundledFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
