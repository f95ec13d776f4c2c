/**
 * The package as an academy gets it: packed by `npm pack`, unpacked into an empty folder, its commands run there. The
 * libraries it depends on are linked in place of an install from the network.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../build/bundle/package-root.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-installed-'));
  const home = join(folder, 'node_modules', 'sukhbat');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: packageRoot(), stdio: 'pipe' });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(home);
  execFileSync('tar', ['-xzf', join(folder, tarball!), '-C', home, '--strip-components', '1']);
  symlinkSync(join(packageRoot(), 'node_modules'), join(home, 'node_modules'));
  // What an install does with a command: make it one that can be run, and link it.
  const command = join(home, 'dist', 'node', 'scripts', 'sukhbat.js');
  chmodSync(command, 0o755);
  symlinkSync(command, join(folder, 'node_modules', '.bin', 'sukhbat'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sukhbat(...args: readonly string[]): string {
  return execFileSync('npx', ['--no-install', 'sukhbat', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' } });
}

describe('installed into an empty folder', () => {
  it('has what it needs and not what only its makers need', () => {
    const inside = readdirSync(join(folder, 'node_modules', 'sukhbat'));
    expect(inside).toEqual(expect.arrayContaining(['dist', 'schemas', 'snippets', 'src', 'templates', 'LICENSE', 'README.md']));
    expect(inside).not.toEqual(expect.arrayContaining(['tests']));
    expect(inside).not.toEqual(expect.arrayContaining(['courses']));
  });

  it('makes a module and packs it', () => {
    expect(sukhbat('new', 'module', 'first')).toContain('Created: courses/first/kk/11-first-role-play.md');
    expect(sukhbat('build', '--profile', 'scorm12')).toContain('first-0.1.0-scorm12.zip');
    expect(readdirSync(join(folder, 'dist', 'packages'))).toEqual(['first-0.1.0-scorm12.zip']);
    expect(existsSync(join(folder, 'courses', 'first', 'ids.lock'))).toBe(true);
  }, 120_000);
});
