import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePackage, zip } from '../../build/package/write-package.ts';
import { examplePlan, pathsOf, profileIds } from '../fixtures/example-package.ts';

describe('a written package', () => {
  let folder: string;
  const zone = process.env['TZ'];
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'sukhbat-')); });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(profileIds)('holds the plan of %s, file by file', async (profile) => {
    const plan = examplePlan(profile);
    const written = await writePackage(plan, folder);
    const files = unzipSync(readFileSync(written.path));
    expect(Object.keys(files)).toEqual(pathsOf(plan));
    for (const { path, bytes } of plan.entries) expect(Buffer.from(files[path]!).equals(Buffer.from(bytes)), path).toBe(true);
    expect(readdirSync(folder)).toEqual([plan.fileName]);
  });

  it('is the same to the byte, whenever and wherever it is made', async () => {
    const first = await zip(examplePlan('scorm12'));
    process.env['TZ'] = 'America/New_York';
    const elsewhere = await zip(examplePlan('scorm12'));
    process.env['TZ'] = 'Asia/Almaty';
    expect((await zip(examplePlan('scorm12'))).equals(first)).toBe(true);
    expect(elsewhere.equals(first)).toBe(true);
  });

  it('replaces an earlier one only when it is whole', async () => {
    const plan = examplePlan('scorm12');
    writeFileSync(join(folder, plan.fileName), 'the earlier one');
    const broken = { ...plan, entries: [{ path: 'a', get bytes(): Uint8Array { throw new Error('cannot be read'); } }] };
    await expect(writePackage(broken, folder)).rejects.toThrow('cannot be read');
    expect(readFileSync(join(folder, plan.fileName), 'utf8')).toBe('the earlier one');
    expect(readdirSync(folder)).toEqual([plan.fileName]);
  });
});
