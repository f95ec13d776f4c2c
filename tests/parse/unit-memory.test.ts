import { describe, expect, it } from 'vitest';
import { compileCatalogue, type CompiledCatalogue } from '../../build/compile-course.ts';
import { createUnitMemory } from '../../build/parse/unit-memory.ts';
import { createMemoryHost } from '../../build/source/memory-host.ts';
import { createRememberingHost } from '../../build/source/remembering-host.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { changed, THIRD_VISIT } from '../fixtures/third-visit.ts';

const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';
const files = (text: string, academy = ACADEMY): Record<string, string> => ({ 'academy.yaml': academy, 'example/course.yaml': courseYaml('ru'), 'example/ru/course.md': COURSE_PAGE, 'example/ru/10-talk.md': text });
const told = ({ modules, diagnostics }: CompiledCatalogue): unknown => [modules[0]?.lowered?.courses, diagnostics];

describe('a catalogue compiled with a memory', () => {
  const memory = createUnitMemory();
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
