/**
 * What packages weigh beside what they may weigh, for every course of a folder:
 *
 *     npm run budgets [folder of courses]
 */
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { planPackage, type PackagePlan } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { firstLessonOf, weighPackage, type Weight } from '../../build/package/weigh-package.ts';
import type { CourseHost } from '../../build/source/course-host.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { table } from '../table.ts';
import { budgetsOf, isKept, type Budget } from './budgets.ts';
import { compareLesson } from './rival/compare-lesson.ts';

async function plan(course: LoweredCourse): Promise<PackagePlan> {
  return planPackage(course, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12);
}

async function weigh(course: LoweredCourse): Promise<Weight> {
  return weighPackage(await plan(course));
}

function rows(budgets: readonly Budget[]): readonly (readonly string[])[] {
  return budgets.map((budget) => [`  ${budget.name}`, rounded(budget.figure), `of ${rounded(budget.limit)} ${budget.unit}`, isKept(budget) ? '' : 'TOO MUCH']);
}

function rounded(figure: number): string {
  return String(Math.round(figure * 10) / 10);
}

async function printBudgets(folder: string): Promise<number> {
  const host = createFileSystemHost(folder);
  const { modules } = compileCatalogue(host, { language: 'en' });
  let kept = true;
  for (const { id, lowered } of modules) {
    if (!lowered) throw new Error(`${id} cannot be compiled; \`npm run check\` says why.`);
    const [module, lesson] = [await weigh(lowered), await weigh(firstLessonOf(lowered) ?? lowered)];
    const budgets = budgetsOf(module, lesson);
    kept &&= budgets.every(isKept);
    process.stdout.write(`${id}\n${table(rows(budgets))}\n\n  all scripts of the player without words: ${rounded(module.wholePlayer / 1000)} kB\n\n`);
  }
  await printComparison(host, modules.flatMap(({ lowered }) => lowered ?? []));
  return kept ? 0 : 1;
}

/** The first lesson of all beside itself in another tool, in the language it was written in first. */
async function printComparison(host: CourseHost, courses: readonly LoweredCourse[]): Promise<void> {
  const course = courses.find((one) => firstLessonOf(one) !== undefined);
  if (!course) return;
  const path = pathOfFirstLesson(course);
  const { entries } = await plan(firstLessonOf(course)!);
  const rows = await compareLesson({ files: entries, markdown: new TextDecoder().decode(host.read(path)) });
  process.stdout.write(rows ? `${path} alone, loaded until nothing more comes\n${table(rows)}\n` : 'No comparison with another tool: the registry cannot be reached.\n');
}

function pathOfFirstLesson({ courses, origins, source }: LoweredCourse): string {
  const index = courses[source]!.units.findIndex(({ kind }) => kind === 'lesson');
  return origins[source]!.get(`/units/${index}`)!.path;
}

process.exitCode = await printBudgets(process.argv[2] ?? 'courses');
