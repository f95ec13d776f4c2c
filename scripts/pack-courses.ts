import { bundlePlayer } from '../build/bundle/bundle-player.ts';
import type { LoweredCourse } from '../build/lower/origins.ts';
import { planPackage, type PackageOptions, type PackagePlan } from '../build/package/package-plan.ts';
import { schemaFiles } from '../build/package/schema-files.ts';
import { writePackage, type WrittenPackage } from '../build/package/write-package.ts';
import { profiles, type ProfileId } from '../src/model/scorm-profile.ts';
import { refusingLater } from './refusing.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface PackedCourse {
  readonly plan: PackagePlan;
  readonly written: WrittenPackage;
}

/** One package per course, profile and post level asked for. */
export async function packCourses(courses: readonly LoweredCourse[], profileIds: readonly ProfileId[], options: readonly PackageOptions[], folder: string, terminal: Terminal): Promise<readonly PackedCourse[]> {
  terminal.note(terminal.words.bundling);
  const player = await bundlePlayer();
  const plans = courses.flatMap((course) => profileIds.flatMap((id) => options.map((option) => planPackage(course, { player, schemas: schemaFiles(id) }, profiles[id], option))));
  for (const plan of plans) assertFits(plan, terminal);
  const packed: PackedCourse[] = [];
  for (const plan of plans) {
    terminal.note(terminal.words.packing(plan.fileName));
    packed.push({ plan, written: await refusingLater(folder, terminal.words, () => writePackage(plan, folder)) });
  }
  return packed;
}

/**
 * Every course fits SCORM 1.2, or it would not have come so far; the 2nd edition of 2004 holds a little less.
 * @throws UsageError
 */
function assertFits({ fileName, state }: PackagePlan, { words }: Terminal): void {
  if (state.characters > state.limit) throw new UsageError(words.stateTooLarge(fileName, state.characters, state.limit));
}
