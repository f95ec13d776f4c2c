import { languageSchema, type Language } from '../../src/model/common.schema.ts';
import { formatters, type FormatterName } from '../../build/diagnostics/formatters/registry.ts';
import { repairCourses } from '../../build/format/repair-courses.ts';
import { createOverlayHost } from '../../build/source/overlay-host.ts';
import { compileCourses, hasErrors, openCourses, report } from '../compile-courses.ts';
import { oneOf, readModules } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { refusing } from '../refusing.ts';
import { UsageError } from '../usage-error.ts';
import { watchFolder } from '../watch-folder.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'format', 'fix', 'watch', 'translated'] as const;

/** The build stopped before anything is written, but for repairs when they are asked for. */
export const check: Command = {
  options,
  async run(args, terminal) {
    const given = readModules(args, options, terminal);
    const [format = 'frame'] = oneOf('format', given.format, Object.keys(formatters) as FormatterName[], terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    if (given.fix.length > 0) repair(folder, given.module, terminal);
    if (given.translated.length > 0) markTranslated(folder, given.module, oneOf('translated', given.translated, languageSchema.options, terminal), terminal);
    const again = (): boolean => {
      const compiled = compileCourses(folder, given.module, terminal);
      report(compiled, format, terminal);
      return hasErrors(compiled);
    };
    if (given.watch.length === 0) return again() ? 1 : 0;
    again();
    terminal.note(terminal.words.watching(folder));
    await watchFolder(folder, () => {
      terminal.note(`\n${new Date().toLocaleTimeString(terminal.language)}`);
      duringChanges(again, terminal);
    });
    return 0;
  },
};

/** Notes that translations go with the original as it stands now; not while there are errors, which may hide a part of it. */
function markTranslated(folder: string, modules: readonly string[], translated: readonly Language[], terminal: Terminal): void {
  const compiled = compileCourses(folder, modules, terminal, { translated });
  if (hasErrors(compiled)) terminal.note(terminal.words.notTranslated);
  else compiled.keepTranslations();
}

/** While somebody works, a file may be gone for a moment: the change that brings it back is told as well. */
function duringChanges(check: () => boolean, terminal: Terminal): void {
  try {
    check();
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (error instanceof UsageError) terminal.note(error.message);
    else if (!isGone) throw error;
  }
}

function repair(folder: string, modules: readonly string[], terminal: Terminal): void {
  const host = openCourses(folder, modules, terminal);
  const overlay = createOverlayHost(host);
  const repairs = repairCourses(overlay, { modules });
  for (const [path, text] of overlay.changes) {
    refusing(`${folder}/${path}`, terminal.words, () => host.write(path, text));
    terminal.note(terminal.words.rewritten(`${folder}/${path}`));
  }
  terminal.note(terminal.words.repaired(repairs));
}
