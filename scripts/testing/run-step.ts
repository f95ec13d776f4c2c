import { spawn } from 'node:child_process';

export interface Step {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Killed after so many milliseconds. */
  readonly limit?: number;
}

/** Runs a program with its output shown as it comes. Resolves with its exit code, 127 when it cannot be started. */
export function runStep({ command, args, environment = {}, limit }: Step): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment }, shell: process.platform === 'win32', ...(limit === undefined ? {} : { timeout: limit }) });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
