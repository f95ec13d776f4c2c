import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleFrom } from '../../build/bundle/bundle-player.ts';
import { packageRoot } from '../../build/bundle/package-root.ts';

const main = `
import { html, LitElement } from 'lit';
class TryOut extends LitElement {
  static override properties = { name: {} };
  declare name: string | undefined;
  override render() { return html\`<p>\${this.name ?? 'nobody'}</p>\`; }
}
customElements.define('try-out', TryOut);
`;

describe('the bundle', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'sukhbat-'));
    mkdirSync(join(root, 'src'));
    for (const file of ['package.json', 'tsconfig.base.json', 'src/tsconfig.json', 'src/tsconfig.pure.json']) cpSync(join(packageRoot(), file), join(root, file));
    symlinkSync(join(packageRoot(), 'node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'src', 'main.ts'), main);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it('is one classic script that parses, without decorators, modules or development code left in it', async () => {
    const [player, ...more] = await bundleFrom(root);
    const text = new TextDecoder().decode(player!.bytes);
    expect(player!.path).toBe('player.js');
    expect(more).toEqual([]);
    expect(() => new Script(text)).not.toThrow();
    expect(text).not.toMatch(/process\.env|import\.meta|Lit is in dev mode|sourceMappingURL/u);
    expect(text.length).toBeLessThan(30_000);
  });

  it('is the same to the byte when made again', async () => {
    expect(await bundleFrom(root)).toEqual(await bundleFrom(root));
  });

  it('fails loudly when the player does not build', async () => {
    writeFileSync(join(root, 'src', 'main.ts'), "import './missing.ts';");
    await expect(bundleFrom(root)).rejects.toThrow('missing.ts');
  });
});

it('the package is found from wherever its code runs', () => {
  const root = packageRoot();
  expect(packageRoot(join(root, 'dist', 'node', 'build', 'bundle', 'x.js'))).toBe(root);
  expect(() => packageRoot('/nowhere/at/all.js')).toThrow('package.json');
});
