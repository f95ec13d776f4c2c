import { existsSync, readFileSync, statSync } from 'node:fs';
import { readReport } from '../build/report/read-report.ts';
import { reportOnCourses } from '../build/report/report-courses.ts';
import type { ModuleReport } from '../build/report/report-types.ts';
import { createGitHost } from '../build/source/git-host.ts';
import { assertModules, openCourses } from './compile-courses.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

export interface AskedVersion {
  /** The folder whose past a git revision means. */
  readonly courses: string;
  readonly modules: readonly string[];
}

/**
 * The reports of one version of the courses: a folder, a report written as JSON, or a git revision.
 * @throws UsageError when the name means none of these, or the version lacks a module asked for.
 */
export function readVersion(name: string, { courses, modules }: AskedVersion, terminal: Terminal): readonly ModuleReport[] {
  const { words } = terminal;
  if (existsSync(name)) {
    if (statSync(name).isFile()) return readReportFile(name, modules, terminal);
    terminal.note(words.reading(name));
    return reportOnCourses(openCourses(name, modules, terminal), { modules }).modules;
  }
  const host = existsSync(courses) ? createGitHost(name, courses) : undefined;
  if (!host) throw new UsageError(words.noVersion(name));
  assertModules(host, modules, words);
  terminal.note(words.reading(`${name}:${courses}`));
  return reportOnCourses(host, { modules }).modules;
}

function readReportFile(path: string, modules: readonly string[], { words }: Terminal): readonly ModuleReport[] {
  const report = readReport(readFileSync(path, 'utf8'));
  if (!report) throw new UsageError(words.notReport(path));
  const other = modules.find((module) => module !== report.module.id);
  if (other !== undefined) throw new UsageError(words.noModule(other, report.module.id));
  return [report];
}
