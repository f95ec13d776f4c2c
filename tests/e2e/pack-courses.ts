/** Before all tests: packs the example course for every profile, as the command line would. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { writePackage } from '../../build/package/write-package.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { exampleLowered } from '../fixtures/example-course.ts';

export const packagesFolder = join(packageRoot(), 'dist', 'e2e-packages');

export default async function packCourses(): Promise<void> {
  rmSync(packagesFolder, { recursive: true, force: true });
  const player = await bundlePlayer();
  for (const profile of Object.values(profiles)) {
    await writePackage(planPackage(exampleLowered(), { player, schemas: schemaFiles(profile.id) }, profile), packagesFolder);
  }
}
