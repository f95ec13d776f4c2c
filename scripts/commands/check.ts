import { formatters, type FormatterName } from '../../build/diagnostics/formatters/registry.ts';
import { repairCourses } from '../../build/format/repair-courses.ts';
import { createOverlayHost } from '../../build/source/overlay-host.ts';
import { compileCourses, hasErrors, openCourses, report } from '../compile-courses.ts';
import { oneOf, readOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'format', 'fix'] as const;

/** The build stopped before anything is written, but for repairs when they are asked for. */
export const check: Command = {
  options,
  async run(args, terminal) {
    const given = readOptions(args, options, terminal);
    const [format = 'frame'] = oneOf('format', given.format, Object.keys(formatters) as FormatterName[], terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    if (given.fix.length > 0) repair(folder, given.module, terminal);
    const compiled = compileCourses(folder, given.module, terminal);
    report(compiled, format, terminal);
    return hasErrors(compiled) ? 1 : 0;
  },
};

function repair(folder: string, modules: readonly string[], terminal: Terminal): void {
  const host = openCourses(folder, modules, terminal);
  const overlay = createOverlayHost(host);
  const repairs = repairCourses(overlay, { modules });
  for (const [path, text] of overlay.changes) {
    host.write(path, text);
    terminal.note(terminal.words.rewritten(`${folder}/${path}`));
  }
  terminal.note(terminal.words.repaired(repairs));
}
