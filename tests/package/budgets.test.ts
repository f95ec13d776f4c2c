import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { firstLessonOf, weighPackage, type Weight } from '../../build/package/weigh-package.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { budgetsOf, isKept } from '../../scripts/budgets/budgets.ts';
import { profiles } from '../../src/model/scorm-profile.ts';

async function weigh(course: LoweredCourse): Promise<Weight> {
  return weighPackage(planPackage(course, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12));
}

const { modules } = compileCatalogue(createFileSystemHost(join(packageRoot(), 'courses')), { language: 'en' });

describe.each(modules.flatMap(({ id, lowered }) => (lowered ? [[id, lowered] as const] : [])))('a package of %s', async (_id, lowered) => {
  const budgets = budgetsOf(await weigh(lowered), await weigh(firstLessonOf(lowered) ?? lowered));

  it.each(budgets.map((budget) => [`${budget.name}, ${budget.unit}`, budget] as const))('keeps its promise: %s', (_name, budget) => {
    expect(isKept(budget), `${budget.figure} of ${budget.limit} ${budget.unit}`).toBe(true);
  });
});
