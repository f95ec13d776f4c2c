import { reportOnCourses } from '../../build/report/report-courses.ts';
import { writeReports } from '../../build/report/write-reports.ts';
import { openCourses } from '../compile-courses.ts';
import { oneOf, readModules } from '../options.ts';
import { refusingLater } from '../refusing.ts';
import { defaultReports } from '../report-packages.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'out', 'format'] as const;

/** Writes the trust reports. Errors in the courses are part of what they say. */
export const report: Command = {
  options,
  async run(args, terminal) {
    const given = readModules(args, options, terminal);
    const formats = oneOf('format', given.format, ['html', 'json'], terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    const host = openCourses(folder, given.module, terminal);
    terminal.note(terminal.words.reading(folder));
    const reports = reportOnCourses(host, { modules: given.module });
    if (reports.modules.length === 0) {
      terminal.note(terminal.words.nothingToReport);
      return 1;
    }
    const out = given.out.at(-1) ?? defaultReports;
    const written = await refusingLater(out, terminal.words, () => writeReports(reports, out, formats.length === 0 ? undefined : formats));
    terminal.print([terminal.words.writtenTo(out), '', ...written.map((path) => `  ${path}`)].join('\n'));
    return 0;
  },
};
