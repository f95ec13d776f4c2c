/** The promises of `budgets.test.ts`, and room for the saved state, for a module of the size that real ones grow to. */
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { firstLessonOf, weighPackage } from '../../build/package/weigh-package.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { budgetsOf, isKept } from '../../scripts/budgets/budgets.ts';
import { worstCaseState } from '../../src/engine/worst-case-state.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { grownModule } from '../fixtures/grown-module.ts';

/**
 * What a finished module holds in its largest language, in bytes: three times the emotional intelligence module when it
 * had three topics. A module that is larger already is taken as it is, with the larger quiz.
 */
const FULL_SIZE = 560_000;
const growth = { pool: 44, asked: 20 };

const { modules } = compileCatalogue(createFileSystemHost(join(packageRoot(), 'courses')), { language: 'en' });

function sizeOf(course: Course): number {
  return new TextEncoder().encode(JSON.stringify(course)).length;
}

function largestOf(courses: Readonly<Partial<Record<string, Course>>>): number {
  return Math.max(...Object.values(courses).map((course) => sizeOf(course!)));
}

describe.each(modules.flatMap(({ id, lowered }) => (lowered ? [[id, lowered] as const] : [])))('%s, grown to full size', async (_id, lowered) => {
  const times = Math.max(1, Math.round(FULL_SIZE / largestOf(lowered.courses)));
  const full = grownModule(lowered, { times, ...growth });
  const plan = planPackage(full, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12);
  const lesson = planPackage(firstLessonOf(full) ?? full, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12);
  const budgets = budgetsOf(await weighPackage(plan), await weighPackage(lesson));

  it.each(budgets.map((budget) => [`${budget.name}, ${budget.unit}`, budget] as const))('keeps its promise: %s', (_name, budget) => {
    expect(isKept(budget), `${budget.figure} of ${budget.limit} ${budget.unit}`).toBe(true);
  });

  test('has room for everything a learner can do in it, in SCORM 1.2', () => {
    const { characters, limit } = worstCaseState(full.courses[full.source]!, profiles.scorm12);
    expect(characters, `${characters} of ${limit}`).toBeLessThanOrEqual(limit);
  });
});
