import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { MessageLanguage } from '../../build/diagnostics/message.ts';
import type { BuildStep } from '../../src/studio/protocol.ts';

export interface BuildOptions {
  readonly folder: string;
  readonly module: string;
  /** Folder of the zips. */
  readonly out: string;
  readonly language: MessageLanguage;
}

/** Builds a module as the command does, in a process of its own, and tells what it says line by line. */
export async function buildModule({ folder, module, out, language }: BuildOptions, tell: (step: BuildStep) => void): Promise<void> {
  const command = join(packageRoot(), 'dist', 'node', 'scripts', 'sukhbat.js');
  const process_ = spawn(process.execPath, [command, 'build', '--courses', folder, '--module', module, '--out', out, '--messages', language], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  const said: string[] = [];
  const hear = (chunk: Buffer): void => {
    for (const line of chunk.toString('utf8').split('\n').filter((one) => one.trim() !== '')) {
      said.push(line);
      tell({ step: 'note', text: line });
    }
  };
  process_.stdout.on('data', hear);
  process_.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => process_.once('error', reject).once('close', resolve));
  tell(code === 0 ? { step: 'done', files: packagesOf(out, module) } : { step: 'failed', text: said.slice(-3).join('\n') });
}

/** Zips of a module, newest build or not. */
export function packagesOf(out: string, module: string): Extract<BuildStep, { step: 'done' }>['files'] {
  const names = (existsSync(out) ? readdirSync(out) : []).filter((name) => name.startsWith(`${module}-`) && name.endsWith('.zip')).toSorted();
  return names.map((name) => ({ name, size: statSync(join(out, name)).size, profile: /(scorm[\w-]+)\.zip$/u.exec(name)?.[1] ?? '' }));
}
