import { relative, resolve, sep } from 'node:path';
import { formatCourses } from '../../build/format/format-courses.ts';
import { pagePaths } from '../../build/format/lay-out-pages.ts';
import { openCourses } from '../compile-courses.ts';
import { readArguments } from '../options.ts';
import { refusing } from '../refusing.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';

const options = ['courses', 'module', 'check'] as const;

/** Writes course files in their canonical form; with `--check` only names those that are not in it. */
export const fmt: Command = {
  options,
  async run(args, terminal) {
    const { options: given, plain } = readArguments(args, options, terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    const host = openCourses(folder, given.module, terminal);
    const listed = new Set(plain.map((file) => pathBelow(folder, file, host.list(), terminal)));
    const asked = { modules: given.module, ...(listed.size > 0 && { only: (path: string) => listed.has(path) }) };

    const { files, kept } = formatCourses(host, asked);
    const onlySay = given.check.length > 0;
    for (const { path, text } of files) {
      if (!onlySay) refusing(`${folder}/${path}`, terminal.words, () => host.write(path, text));
      terminal.print(onlySay ? terminal.words.wouldRewrite(`${folder}/${path}`) : terminal.words.rewritten(`${folder}/${path}`));
    }
    for (const path of kept) terminal.note(terminal.words.leftAlone(`${folder}/${path}`));
    terminal.note(terminal.words.formatted(files.length, pagePaths(host, asked).length));
    return onlySay && files.length > 0 ? 1 : 0;
  },
};

/** @throws UsageError for a file that the courses do not have. */
function pathBelow(folder: string, file: string, known: readonly string[], { words }: Terminal): string {
  const path = relative(resolve(folder), resolve(file)).split(sep).join('/');
  if (!known.includes(path)) throw new UsageError(words.notInCourses(file, folder));
  return path;
}
