import { existsSync, readdirSync } from 'node:fs';
import { serveLms } from '../lms/serve-lms.ts';
import { readOptions } from '../options.ts';
import { portOf } from '../port-of.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { build, defaultPackages } from './build.ts';
import type { Command } from './command.ts';

const options = ['packages', 'port', 'courses'] as const;
const defaultPort = 4321;

/** Serves the packages in a small LMS until it is interrupted; builds them first when there are none. */
export const start: Command = {
  options,
  async run(args, terminal) {
    const given = readOptions(args, options, terminal);
    const packages = given.packages.at(-1) ?? defaultPackages;
    const port = portOf(given.port.at(-1) ?? String(defaultPort), terminal);
    if (!hasPackages(packages)) {
      terminal.note(terminal.words.building);
      const code = await build.run(['--out', packages, ...given.courses.flatMap((folder) => ['--courses', folder])], terminal);
      if (code !== 0) return code;
    }
    const lms = await listen(packages, port, terminal);
    terminal.print(terminal.words.serving(lms.url));
    await new Promise<void>((resolve) => { process.once('SIGINT', resolve).once('SIGTERM', resolve); });
    await lms.close();
    return 0;
  },
};

function hasPackages(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.zip'));
}

async function listen(packages: string, port: number, terminal: Terminal): ReturnType<typeof serveLms> {
  try {
    return await serveLms({ packages, port, language: terminal.language });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new UsageError(terminal.words.portTaken(port));
    throw error;
  }
}
