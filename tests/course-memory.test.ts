import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../build/compile-course.ts';
import { packageRoot } from '../build/bundle/package-root.ts';
import { createCourseMemory, type CourseMemory } from '../build/course-memory.ts';
import { decode } from '../build/source/decode.ts';
import { createFileSystemHost } from '../build/source/file-system-host.ts';
import { createMemoryHost } from '../build/source/memory-host.ts';
import { createRememberingHost, type RememberingHost } from '../build/source/remembering-host.ts';
import { ACADEMY, courseYaml } from './fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from './fixtures/third-visit.ts';

const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';
const files = (text: string, academy = ACADEMY): Record<string, string> => ({ 'academy.yaml': academy, 'example/course.yaml': courseYaml('ru'), 'example/ru/course.md': COURSE_PAGE, 'example/ru/10-talk.md': text });
const told = ({ modules, diagnostics }: CompiledCatalogue): unknown => [modules[0]?.lowered?.courses, diagnostics];

describe('a catalogue compiled with a memory', () => {
  const memory = createCourseMemory();
  const withMemory = (text: string, academy?: string): CompiledCatalogue => compileCatalogue(createMemoryHost(files(text, academy)), { language: 'en', memory });
  const anew = (text: string, academy?: string): CompiledCatalogue => compileCatalogue(createMemoryHost(files(text, academy)), { language: 'en' });

  it.each([
    ['for the first time', THIRD_VISIT],
    ['again, when nothing has changed', THIRD_VISIT],
    ['with a mistake that has come in', changed('`Эмпатия +2`', '`Эмпатя +2`')],
    ['again, with the same mistake', changed('`Эмпатия +2`', '`Эмпатя +2`')],
    ['with the mistake mended', THIRD_VISIT],
  ])('is what it would be without, %s', (_when, text) => {
    expect(told(withMemory(text))).toEqual(told(anew(text)));
  });

  it('reads a file again when the names around it have changed', () => {
    const renamed = ACADEMY.replaceAll('Эмпатия', 'Сочувствие');
    expect(told(withMemory(THIRD_VISIT, renamed))).toEqual(told(anew(THIRD_VISIT, renamed)));
  });
});

describe('a whole module compiled with a memory, one edit after another', () => {
  const folder = realModules();
  const compile = (memory?: CourseMemory): CompiledCatalogue => compileCatalogue(folder.host, { language: 'en', modules: ['emotional-intelligence'], analyse: false, ...(memory && { memory }) });
  const memory = createCourseMemory();
  const page = (name: string): string => `emotional-intelligence/${name}`;

  it.each<readonly [string, string, (text: string) => string]>([
    ['nothing', 'ru/course.md', (text) => text],
    ['a line spoken', 'ru/41-who-wrote-it.md', (text) => text.replace(/^> \*\*.*$/mu, (line) => `${line} Да.`)],
    ['a term renamed', 'ru/glossary.md', (text) => text.replace(/^## (.+)$/mu, '## Совсем другое слово')],
    ['a term gone', 'kk/glossary.md', (text) => text.replace(/^## [^#]+/mu, '')],
    ['a picture replaced', 'media/', (text) => `${text}<!-- -->`],
    ['a picture gone', 'media/', () => ''],
    ['two topics that change places', 'course.yaml', (text) => text.replace(/(  - id: self-awareness\n[\s\S]+?)(  - id: self-regulation\n[\s\S]+?)(?=  - id)/u, '$2$1')],
    ['a scene whose heading has a slip', 'ru/41-who-wrote-it.md', (text) => text.replace(/^## /mu, '##')],
    ['another name for a competency', '../academy.yaml', (text) => text.replace(/ru: Эмпатия/u, 'ru: Сочувствие')],
  ])('is what it would be without, after %s', (what, name, edit) => {
    const isChanged = folder.edit(name === '../academy.yaml' ? 'academy.yaml' : page(name), edit);
    expect(isChanged).toBe(what !== 'nothing');
    expect(wholeOf(compile(memory))).toEqual(wholeOf(compile()));
  });
});

/** Everything that later steps see of a module. */
function wholeOf({ modules, diagnostics }: CompiledCatalogue): unknown {
  return modules.map(({ lowered, lock }) => [lowered, lock, diagnostics]);
}

/** The courses that ship, in memory. A folder ending in `/` stands for its first file. */
function realModules(): { readonly host: RememberingHost; edit(path: string, edit: (text: string) => string): boolean } {
  const disk = createFileSystemHost(join(packageRoot(), 'courses'));
  const texts = new Map(disk.list().map((path) => [path, disk.read(path)]));
  const host = createRememberingHost({ list: () => [...texts.keys()], read: (path) => texts.get(path)!, write: () => undefined });
  return {
    host,
    edit(asked, edit) {
      const path = asked.endsWith('/') ? [...texts.keys()].find((each) => each.startsWith(asked))! : asked;
      const before = decode(texts.get(path)!).text;
      const after = edit(before);
      if (after === '') texts.delete(path);
      else texts.set(path, new TextEncoder().encode(after));
      host.changed(path);
      return after !== before;
    },
  };
}

describe('a folder that remembers its files', () => {
  it('reads a file once, and again when told', () => {
    const disk: Record<string, string> = { 'a.md': 'one' };
    let reads = 0;
    const host = createRememberingHost({ list: () => Object.keys(disk), read: (path) => { reads += 1; return new TextEncoder().encode(disk[path]); }, write: (path, text) => { disk[path] = text; } });
    const text = (): string => new TextDecoder().decode(host.read('a.md'));
    expect([text(), text(), reads]).toEqual(['one', 'one', 1]);
    disk['a.md'] = 'two';
    expect(text()).toBe('one');
    host.changed('a.md');
    expect(text()).toBe('two');
  });

  it('learns of files that come and go', () => {
    const disk: Record<string, string> = { 'a.md': '' };
    const host = createRememberingHost({ list: () => Object.keys(disk), read: () => new Uint8Array(), write: (path, text) => { disk[path] = text; } });
    expect(host.list()).toEqual(['a.md']);
    disk['b.md'] = '';
    host.changed('b.md');
    expect(host.list()).toEqual(['a.md', 'b.md']);
    delete disk['a.md'];
    host.changed();
    expect(host.list()).toEqual(['b.md']);
    host.write('c.md', '');
    expect(host.list()).toEqual(['b.md', 'c.md']);
  });
});
