/**
 * The package as an academy gets it: packed by npm, put into the `node_modules` of an empty folder with nothing but its
 * dependencies beside it, and used on that folder's own courses. Needs what `npm run compile` makes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest: { readonly dependencies: Readonly<Record<string, string>>; readonly bin: { readonly sukhbat: string } } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const MEGABYTE = 1_000_000;

let folder: string;
let tarball: string;
let installed: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-installed-'));
  const modules = join(folder, 'node_modules');
  installed = join(modules, 'sukhbat');
  mkdirSync(installed, { recursive: true });
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as readonly { readonly filename: string }[];
  tarball = join(folder, packed!.filename);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function sukhbat(...args: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, manifest.bin.sukhbat), ...args, '--messages', 'en'], { cwd: folder, encoding: 'utf8' });
  return { code: status, said: `${stdout}${stderr}` };
}

describe('the package on npm', () => {
  it('is small and brings no tests, maps or types', () => {
    expect(statSync(tarball).size).toBeLessThan(2 * MEGABYTE);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => /\.test\.|\.map$|\.d\.ts$|\.tsbuildinfo$|(?:^|\/)tests\//u.test(path) && !path.startsWith('src/'))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['docs/format.md', 'schemas/course.schema.json', 'schemas/academy.schema.json', 'snippets/sukhbat.code-snippets', 'LICENSE', 'README.md']));
  });

  it('makes a new module, checks it and builds it', () => {
    const made = sukhbat('new', 'module', 'first-module');
    expect(made.code, made.said).toBe(0);
    const checked = sukhbat('check');
    expect(checked.code, checked.said).toBe(0);
    const built = sukhbat('build', '--profile', 'scorm12');
    expect(built.code, built.said).toBe(0);
    const [name] = readdirSync(join(folder, 'dist', 'packages'));
    expect(name).toMatch(/^first-module-.*-scorm12\.zip$/u);
  }, 60_000);

  it('helps', () => {
    expect(sukhbat('help').said).toContain('new');
  });
});
