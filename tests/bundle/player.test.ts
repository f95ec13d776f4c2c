import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundlePlayer } from '../../build/bundle/bundle-player.ts';
import { playerFiles } from '../../build/bundle/player-files.ts';

const files = await bundlePlayer();
const scripts = files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);

/**
 * What TypeScript's library would let through by a cast, and what no compiler looks at in style sheets. `dialog` is
 * missing from Safari 14.1, and its one user asks first.
 */
const TOO_NEW = /\(\?<[=!]|static\s*\{|\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren|requestSubmit|hasOwn|groupBy)\(|structuredClone|:has\(|@container|@layer|\d[dsl]v[hw]\b|color-mix\(|[;{]aspect-ratio:|&:/gu;

it('the player is made of these scripts', () => {
  expect(files.map(({ path }) => path)).toEqual(['frame-en.js', 'frame-kk.js', 'frame-ru.js', 'header.js', 'player.js', 'practice.js', 'reading.js', 'record.js', 'screens-en.js', 'screens-kk.js', 'screens-ru.js', 'start.js']);
});

describe.each(scripts)('%s', (_name, text) => {
  it('parses as a classic script', () => {
    expect(() => new Script(text)).not.toThrow();
  });

  it('carries nothing it does not need: no schemas, no compiler, no development code', () => {
    expect(text).not.toMatch(/ZodError|invalid_type|node:fs|Lit is in dev mode|process\.env/u);
  });

  it('asks nothing of any server', () => {
    expect(text.replaceAll(/http:\/\/www\.w3\.org\/[\w/]+/gu, '')).not.toMatch(/https?:\/\//u);
    expect(text).not.toMatch(/XMLHttpRequest|\bfetch\(|sendBeacon|WebSocket/u);
  });

  it('uses nothing that Chrome 90, Firefox 90 or Safari 14.1 does not have', () => {
    expect(text.match(TOO_NEW) ?? []).toEqual([]);
  });
});

it('what comes before the player is next to nothing', () => {
  expect(files.find(({ path }) => path === playerFiles.start)!.bytes.length).toBeLessThanOrEqual(8_000);
});
