import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReporter } from '../../build/diagnostics/report.ts';
import { decode } from '../../build/source/decode.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { loadCatalogue } from '../../build/source/load-catalogue.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('decoding', () => {
  it('drops the byte order mark and knows every line end', () => {
    expect(decode(new TextEncoder().encode('\uFEFFa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n', broken: undefined });
  });

  it('says where a text stops being UTF-8', () => {
    // «да» as Windows-1251 would save it.
    expect(decode(bytes(0x61, 0x0a, 0xe4, 0xe0)).broken).toBe(2);
  });
});

describe('the courses folder', () => {
  const reporter = createReporter('en');

  it('holds a module wherever there is a course.yaml', () => {
    const host = createMemoryHost({
      'academy.yaml': 'a',
      'first/course.yaml': 'b',
      'first/ru/10-lesson.md': 'c',
      'first/ru/drafts/old.md': 'd',
      'first/kk/10-lesson.md': 'e',
      'first/media/desk.png': bytes(1, 2),
      'notes/readme.md': 'f',
    });
    const { academy, modules } = loadCatalogue(host, reporter);
    expect(academy?.text).toBe('a');
    expect(modules.map(({ folder }) => folder)).toEqual(['first']);
    expect([...modules[0]!.pages.ru.keys()]).toEqual(['10-lesson']);
    expect(modules[0]?.pages.kk.get('10-lesson')).toEqual({ path: 'first/kk/10-lesson.md', text: 'e' });
    expect(modules[0]?.media.read('media/desk.png')).toEqual(bytes(1, 2));
    expect(modules[0]?.media.read('media/other.png')).toBeUndefined();
    expect(reporter.diagnostics).toEqual([]);
  });

  it('is missed when it is empty, and so is academy.yaml', () => {
    const found = (files: Readonly<Record<string, string>>): readonly string[] => {
      const own = createReporter('en');
      loadCatalogue(createMemoryHost(files), own);
      return own.diagnostics.map(({ code }) => code);
    };
    expect(found({})).toEqual(['courses-empty']);
    expect(found({ 'first/course.yaml': '' })).toEqual(['academy-missing']);
  });
});

describe('the file system', () => {
  let folder = '';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'courses-')));
    mkdirSync(join(folder, 'b', 'ru'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    for (const path of ['z.md', 'b/course.yaml', 'b/ru/10.md', '.git/config', 'b/.hidden']) writeFileSync(join(folder, path), path);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lists files in order, hidden ones left out', () => {
    expect(createFileSystemHost(folder).list()).toEqual(['b/course.yaml', 'b/ru/10.md', 'z.md']);
  });

  it('follows links that stay inside and none that leave, loop or lead nowhere', () => {
    symlinkSync(join(folder, 'b', 'ru'), join(folder, 'b', 'same'));
    symlinkSync(tmpdir(), join(folder, 'outside'));
    symlinkSync(folder, join(folder, 'b', 'loop'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'self'), join(folder, 'self'));
    expect(createFileSystemHost(folder).list()).toEqual(['b/course.yaml', 'b/ru/10.md', 'b/same/10.md', 'z.md']);
  });

  it('reads and writes inside the folder only', () => {
    const host = createFileSystemHost(folder);
    host.write('b/ids.lock', 'ids');
    expect(new TextDecoder().decode(host.read('b/ids.lock'))).toBe('ids');
    expect(() => host.read('../other')).toThrow('outside');
    expect(() => host.write('../other', '')).toThrow('outside');
  });
});
