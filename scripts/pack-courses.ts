import { bundlePlayer } from '../build/bundle/bundle-player.ts';
import type { LoweredCourse } from '../build/lower/origins.ts';
import { planPackage, type PackageOptions, type PackagePlan } from '../build/package/package-plan.ts';
import { schemaFiles } from '../build/package/schema-files.ts';
import { writePackage, type WrittenPackage } from '../build/package/write-package.ts';
import { profiles, type ProfileId } from '../src/model/scorm-profile.ts';
import type { Terminal } from './terminal.ts';

export interface PackedCourse {
  readonly plan: PackagePlan;
  readonly written: WrittenPackage;
}

/** One package per course, profile and post level asked for. */
export async function packCourses(courses: readonly LoweredCourse[], profileIds: readonly ProfileId[], options: readonly PackageOptions[], folder: string, terminal: Terminal): Promise<readonly PackedCourse[]> {
  terminal.note(terminal.words.bundling);
  const player = await bundlePlayer();
  const packed: PackedCourse[] = [];
  for (const course of courses) {
    for (const id of profileIds) {
      for (const option of options) {
        const plan = planPackage(course, { player, schemas: schemaFiles(id) }, profiles[id], option);
        terminal.note(terminal.words.packing(plan.fileName));
        packed.push({ plan, written: await writePackage(plan, folder) });
      }
    }
  }
  return packed;
}
