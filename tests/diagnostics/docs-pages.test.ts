import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registry } from '../../build/diagnostics/registry.ts';
import { readDocsPage, withFrame } from './docs-page.ts';
import { compileExample, type CompiledExample } from './example-module.ts';

/** `UPDATE_FRAMES=1 npx vitest run tests/diagnostics` writes the frames anew; read the diff before you believe it. */
const UPDATE = process.env['UPDATE_FRAMES'] === '1';
const folder = new URL('../../docs/diagnostics/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'index.md').map((name) => name.slice(0, -3));

test('every diagnostic has its page, and every page its diagnostic', () => {
  expect([...pages].sort()).toEqual(Object.keys(registry).sort());
});

describe.each(pages)('%s', (code) => {
  const file = new URL(`${code}.md`, folder);
  const text = readFileSync(file, 'utf8');
  const page = readDocsPage(code, text);
  // Compiled when a test asks for it, and once: some examples have hundreds of thousands of states.
  let compiled: CompiledExample | undefined;
  const wrong = (): CompiledExample => (compiled ??= compileExample(page.wrong));

  test('says why', () => {
    expect(page.why.length).toBeGreaterThan(40);
  });

  test('the wrong example gives the code frame shown', () => {
    const { diagnostics, frame } = wrong();
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    if (UPDATE && found) writeFileSync(file, withFrame(text, frame(found)));
    else expect(found && frame(found)).toBe(page.frame);
  });

  test('the wrong example has no other mistake', () => {
    const others = wrong().diagnostics.filter((diagnostic) => diagnostic.code !== code && diagnostic.severity === 'error');
    expect(others.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`)).toEqual([]);
  });

  test('the right example has none', () => {
    expect(page.right.length).toBeGreaterThan(0);
    const found = compileExample(page.right).diagnostics.filter((diagnostic) => diagnostic.code === code || diagnostic.severity === 'error');
    expect(found.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`)).toEqual([]);
  });
});
