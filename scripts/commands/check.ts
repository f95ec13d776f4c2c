import { formatters, type FormatterName } from '../../build/diagnostics/formatters/registry.ts';
import { compileCourses, hasErrors, report } from '../compile-courses.ts';
import { oneOf, readOptions } from '../options.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'format'] as const;

/** The build stopped before anything is written. */
export const check: Command = {
  options,
  async run(args, terminal) {
    const given = readOptions(args, options, terminal);
    const [format = 'frame'] = oneOf('format', given.format, Object.keys(formatters) as FormatterName[], terminal);
    const compiled = compileCourses(given.courses.at(-1) ?? 'courses', given.module, terminal);
    report(compiled, format, terminal);
    return hasErrors(compiled) ? 1 : 0;
  },
};
