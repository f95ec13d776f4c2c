import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../../build/package/write-package.ts';
import { doctor } from '../../scripts/commands/doctor.ts';
import type { Terminal } from '../../scripts/terminal.ts';
import { UsageError } from '../../scripts/usage-error.ts';
import { en } from '../../scripts/words/en.ts';
import { examplePlan } from '../fixtures/example-package.ts';
import { makeZip } from '../fixtures/make-zip.ts';

let folder: string;
let good: string;
let bad: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sukhbat-doctor-'));
  [good, bad] = [join(folder, 'good.zip'), join(folder, 'bad.zip')];
  writeFileSync(good, await zip(examplePlan('scorm12')));
  writeFileSync(bad, makeZip([{ name: '../../evil.sh', bytes: 'rm' }]));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const terminal: Terminal = { language: 'en', words: en, colours: false, print: (text) => said.push(text), note: (text) => said.push(text) };
  const code = await doctor.run([...args, '--no-browser'], terminal);
  return { code, said: said.join('\n') };
}

describe('the doctor', () => {
  test('finds nothing wrong with a package of ours, and says what each LMS will make of it', async () => {
    const { code, said } = await run(good);
    expect(code).toBe(0);
    expect(said).toContain('Nothing to find fault with.');
    expect(said).toMatch(/Moodle +works/u);
    expect(said).toMatch(/Errors: 0/u);
  });

  test('refuses a zip that would write outside of its folder, with exit code 1', async () => {
    const { code, said } = await run(bad);
    expect(code).toBe(1);
    expect(said).toContain('error  zip-path-outside');
    expect(said).not.toContain('Moodle');
  });

  test('examines several packages, and fails when one of them is bad', async () => {
    const { code, said } = await run(good, bad);
    expect(code).toBe(1);
    expect(said).toContain('good.zip');
    expect(said).toContain('bad.zip');
  });

  test('gives a machine JSON and nothing else', async () => {
    const { said } = await run(bad, '--format', 'json');
    expect(JSON.parse(said)).toMatchObject({ package: bad, findings: [{ code: 'zip-path-outside', severity: 'error', values: { name: '../../evil.sh' } }], expectations: [] });
  });

  test.each([[[]], [['none.zip']], [['good.zip', '--colour', 'red']], [['good.zip', '--format', 'sarif']]])('takes %j for a mistake on the command line', async (args) => {
    await expect(run(...args.map((arg) => (arg === 'good.zip' ? good : arg)))).rejects.toThrow(UsageError);
  });

  test('takes a folder for a mistake on the command line', async () => {
    await expect(run(folder)).rejects.toThrow(UsageError);
  });
});
