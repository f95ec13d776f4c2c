import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFrom } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';
import type { PlayerRun } from '../../build/bundle/player-config.ts';

const main = `
import { html, LitElement } from 'lit';
import { greet } from './greet.ts';
class TryOut extends LitElement {
  static override properties = { name: {} };
  declare name: string | undefined;
  override render() { return html\`<p>\${greet(this.name ?? 'nobody')}</p>\`; }
}
customElements.define('try-out', TryOut);
`;
const later = `
import './main.ts';
import { greet } from './greet.ts';
globalThis.told = greet('later');
`;
const greet = 'export function greet(name: string): string { return `Hello from the shared part, ${name}`; }';

const run: PlayerRun = { entries: { main: 'src/main.ts', later: 'src/later.ts' }, target: ['chrome90'] };

describe('the bundle', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'sukhbat-'));
    mkdirSync(join(root, 'src'));
    for (const file of ['package.json', 'tsconfig.base.json', 'src/tsconfig.json', 'src/tsconfig.pure.json']) cpSync(join(packageRoot(), file), join(root, file));
    symlinkSync(join(packageRoot(), 'node_modules'), join(root, 'node_modules'));
    for (const [file, text] of Object.entries({ main, later, greet })) writeFileSync(join(root, 'src', `${file}.ts`), text);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const bundled = async (): Promise<Readonly<Record<string, string>>> => Object.fromEntries((await bundleFrom(root, [run])).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));

  it('is classic scripts that parse, without decorators, modules or development code left in them', async () => {
    const scripts = await bundled();
    expect(Object.keys(scripts)).toEqual(['later.js', 'main.js']);
    for (const text of Object.values(scripts)) {
      expect(() => new Script(text)).not.toThrow();
      expect(text).not.toMatch(/process\.env|import\.meta|\bexport\b|Lit is in dev mode|sourceMappingURL/u);
    }
    expect(scripts['main.js']!.length).toBeLessThan(30_000);
  });

  it('holds what two scripts share once, and hands it to the later one', async () => {
    const scripts = await bundled();
    expect(scripts['later.js']).not.toContain('Hello');
    const page = createContext({ HTMLElement: class {}, customElements: { define: () => undefined }, document: { createComment: () => ({}), createTreeWalker: () => ({}) } });
    for (const name of ['main.js', 'later.js']) new Script(scripts[name]!).runInContext(page);
    expect(page['told']).toBe('Hello from the shared part, later');
  });

  it('is the same to the byte when made again', async () => {
    expect(await bundleFrom(root, [run])).toEqual(await bundleFrom(root, [run]));
  });

  it('fails loudly when the player does not build', async () => {
    writeFileSync(join(root, 'src', 'main.ts'), "import './missing.ts';");
    await expect(bundleFrom(root, [run])).rejects.toThrow('missing.ts');
  });
});

it('the package is found from wherever its code runs', () => {
  const root = packageRoot();
  expect(packageRoot(join(root, 'dist', 'node', 'build', 'bundle', 'x.js'))).toBe(root);
  expect(() => packageRoot('/nowhere/at/all.js')).toThrow('package.json');
});
