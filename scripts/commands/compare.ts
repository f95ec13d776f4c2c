import type { ReportComparison } from '../../build/report/compare/change.ts';
import { compareReports } from '../../build/report/compare/compare-reports.ts';
import { sayComparison } from '../../build/report/compare/say-comparison.ts';
import type { ModuleReport } from '../../build/report/report-types.ts';
import { oneOf, readArguments } from '../options.ts';
import { readVersion } from '../read-version.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'format'] as const;

/** What changed between two versions, in words for a pull request. */
export const compare: Command = {
  options,
  async run(args, terminal) {
    const { options: given, plain } = readArguments(args, options, terminal);
    const [format = 'text'] = oneOf('format', given.format, ['text', 'json'], terminal);
    const [before, after, ...more] = plain;
    if (before === undefined || after === undefined || more.length > 0) throw new UsageError(terminal.words.compareTwo);
    const asked = { courses: given.courses.at(-1) ?? 'courses', modules: given.module };
    const versions = [readVersion(before, asked, terminal), readVersion(after, asked, terminal)] as const;
    const comparisons = inBoth(...versions).map(([one, other]) => named(compareReports(one, other), before, after));
    terminal.print(format === 'json' ? JSON.stringify(comparisons, null, 2) : inWords(...versions, comparisons, terminal));
    return 0;
  },
};

type Reports = readonly ModuleReport[];

function inBoth(before: Reports, after: Reports): readonly (readonly [ModuleReport, ModuleReport])[] {
  return after.flatMap((other) => before.filter(({ module }) => module.id === other.module.id).map((one) => [one, other] as const));
}

/** Two states of one version are told apart by the names they were asked for by. */
function named(comparison: ReportComparison, before: string, after: string): ReportComparison {
  return comparison.before === comparison.after ? { ...comparison, before, after } : comparison;
}

function inWords(before: Reports, after: Reports, comparisons: readonly ReportComparison[], { words, language }: Terminal): string {
  const has = (reports: Reports, { module: { id } }: ModuleReport): boolean => reports.some(({ module }) => module.id === id);
  return [
    ...after.filter((report) => !has(before, report)).map(({ module }) => words.moduleAdded(module.id)),
    ...before.filter((report) => !has(after, report)).map(({ module }) => words.moduleRemoved(module.id)),
    ...comparisons.map((comparison) => sayComparison(comparison, language)),
  ].join('\n\n');
}
