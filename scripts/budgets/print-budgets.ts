/**
 * What packages weigh beside what they may weigh, for every course of a folder:
 *
 *     npm run budgets [folder of courses]
 */
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import type { LoweredCourse } from '../../build/lower/origins.ts';
import { planPackage } from '../../build/package/package-plan.ts';
import { schemaFiles } from '../../build/package/schema-files.ts';
import { firstLessonOf, weighPackage, type Weight } from '../../build/package/weigh-package.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { profiles } from '../../src/model/scorm-profile.ts';
import { table } from '../table.ts';
import { budgetsOf, isKept, type Budget } from './budgets.ts';

/** One small lesson with a question or two, exported by others and measured in the same way: files and kB until it is quiet. */
const others = [
  ['LiaScript exporter 3.3.5', '25', '3986'],
  ['Adapt 5.56', '49', '1507'],
  ['H5P standalone 3.8 in a package', '52', '864'],
];

async function weigh(course: LoweredCourse): Promise<Weight> {
  return weighPackage(planPackage(course, { player: await bundlePlayer(), schemas: schemaFiles('scorm12') }, profiles.scorm12));
}

function rows(budgets: readonly Budget[]): readonly (readonly string[])[] {
  return budgets.map((budget) => [`  ${budget.name}`, rounded(budget.figure), `of ${rounded(budget.limit)} ${budget.unit}`, isKept(budget) ? '' : 'TOO MUCH']);
}

function rounded(figure: number): string {
  return String(Math.round(figure * 10) / 10);
}

async function printBudgets(folder: string): Promise<number> {
  const { modules } = compileCatalogue(createFileSystemHost(folder), { language: 'en' });
  let kept = true;
  for (const { id, lowered } of modules) {
    if (!lowered) throw new Error(`${id} cannot be compiled; \`npm run check\` says why.`);
    const [module, lesson] = [await weigh(lowered), await weigh(firstLessonOf(lowered) ?? lowered)];
    const budgets = budgetsOf(module, lesson);
    kept &&= budgets.every(isKept);
    process.stdout.write(`${id}\n${table(rows(budgets))}\n\n  all scripts of the player without words: ${rounded(module.wholePlayer / 1000)} kB\n\n`);
    process.stdout.write(`One small lesson, until nothing more is loaded\n${table([['', 'files', 'kB'], [`  ${id}, first lesson`, String(lesson.allRequests), rounded(lesson.all / 1000)], ...others.map(([name = '', ...figures]) => [`  ${name}`, ...figures])])}\n\n`);
  }
  return kept ? 0 : 1;
}

process.exitCode = await printBudgets(process.argv[2] ?? 'courses');
