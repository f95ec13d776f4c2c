import launchEditor from 'launch-editor';
import open from 'open';
import { serveStudio, type Studio } from '../studio/serve-studio.ts';
import { openCourses } from '../compile-courses.ts';
import { readOptions } from '../options.ts';
import { portOf } from '../port-of.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { defaultPackages } from './build.ts';
import type { Command } from './command.ts';

const options = ['courses', 'out', 'port', 'no-browser'] as const;
const defaultPort = 4322;

/** Opens the studio in the browser, until it is interrupted. */
export const studio: Command = {
  options,
  async run(args, terminal) {
    const given = readOptions(args, options, terminal);
    const folder = given.courses.at(-1) ?? 'courses';
    openCourses(folder, [], terminal);
    terminal.note(terminal.words.studioOpening);
    const running = await serve(folder, given.out.at(-1) ?? defaultPackages, given.port.at(-1), terminal);
    terminal.print(terminal.words.studioOpen(running.url));
    if (given['no-browser'].length === 0) await open(running.url);
    await new Promise<void>((resolve) => { process.once('SIGINT', resolve).once('SIGTERM', resolve); });
    await running.close();
    return 0;
  },
};

/** A port that was asked for must be free; otherwise another studio may have the usual one, and any other will do. */
async function serve(folder: string, out: string, asked: string | undefined, terminal: Terminal): Promise<Studio> {
  const port = portOf(asked ?? String(defaultPort), terminal);
  const settings = { folder, out, language: terminal.language, openEditor: (path: string, line: number, column: number) => edit(path, line, column, terminal) };
  try {
    return await serveStudio({ ...settings, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (asked !== undefined) throw new UsageError(terminal.words.portTaken(port));
    return serveStudio({ ...settings, port: 0 });
  }
}

function edit(path: string, line: number, column: number, { note, words }: Terminal): void {
  launchEditor(`${path}:${line}:${column}`, undefined, (file, problem) => note(words.noEditor(file, problem ?? '')));
}
