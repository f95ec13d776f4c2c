/** Before all tests: packs the example course for every profile, and the courses of this repository, as the command line would. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { writePackage } from '../../build/package/write-package.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { profiles, type ScormProfile } from '../../src/model/scorm-profile.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

export const packagesFolder = join(packageRoot(), 'dist', 'e2e-packages');

export const coursesFolder = join(packageRoot(), 'dist', 'e2e-courses');

export default async function packCourses(): Promise<void> {
  for (const folder of [packagesFolder, coursesFolder]) rmSync(folder, { recursive: true, force: true });
  for (const profile of Object.values(profiles)) await pack(exampleLowered(), profile, packagesFolder);
  const { modules } = compileCatalogue(createFileSystemHost(join(packageRoot(), 'courses')), { language: 'en' });
  const wanted = process.env['EVERY_POST'] ? [profiles.scorm12, profiles['scorm2004-4th']] : [profiles.scorm12];
  for (const { lowered } of modules) for (const profile of wanted) if (lowered) await pack(lowered, profile, coursesFolder);
}

async function pack(course: LoweredCourse, profile: ScormProfile, folder: string): Promise<void> {
  await writePackage(planPackage(course, { player: await bundlePlayer(), schemas: schemaFiles(profile.id) }, profile), folder);
}
