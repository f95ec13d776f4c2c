import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';

describe('the player', async () => {
  const files = await bundlePlayer();
  const text = new TextDecoder().decode(files.find(({ path }) => path === 'player.js')!.bytes);

  /** Not the whole text: a failure would print it. */
  const found = (pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

  it('parses as a classic script', () => {
    expect(() => new Script(text)).not.toThrow();
  });

  it('carries nothing it does not need: no schemas, no compiler, no development code', () => {
    expect(found(/ZodError|invalid_type|node:fs|Lit is in dev mode|process\.env/gu)).toEqual([]);
  });

  it('asks nothing of any server', () => {
    expect(found(/https?:\/\/[\w./-]*/gu).filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(found(/XMLHttpRequest|\bfetch\(|sendBeacon|WebSocket/gu)).toEqual([]);
  });

  it('uses nothing that came after Chrome 90 and Safari 14.1', () => {
    const younger = [/static\s*\{/u, /\.at\(/u, /Object\.hasOwn\(/u, /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex)\(/u, /structuredClone/u, /\.groupBy\(/u, /\(\?<[=!]/u];
    expect(younger.filter((pattern) => pattern.test(text))).toEqual([]);
  });

  it('stays small enough for a slow connection', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(100_000);
  });
});
