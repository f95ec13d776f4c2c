import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BundledFile } from '../../../build/bundle/bundle-player.ts';
import { runStep } from '../../testing/run-step.ts';

/** What its exporter puts into a package, as published; pinned, so that two runs compare the same thing. BSD-3-Clause. */
const player = { name: '@liascript/editor', version: '1.1.41--1.0.1' };
const fiveMinutes = 300_000;

export const liascript = `LiaScript ${player.version.split('--')[0]}`;

/** The files of LiaScript's player, from the registry: undefined where that cannot be reached. It never becomes a dependency. */
export async function fetchLiaScript(): Promise<readonly BundledFile[] | undefined> {
  const folder = join(tmpdir(), 'sukhbat-rival');
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `${player.name}@${player.version}`];
  const code = await runStep({ command: 'npm', args, limit: fiveMinutes });
  return code === 0 ? filesOf(join(folder, 'node_modules', player.name, 'dist')) : undefined;
}

function filesOf(folder: string): readonly BundledFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}
