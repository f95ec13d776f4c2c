/** What `new` writes: a small module of every kind of unit in three languages that passes the check as it stands. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../build/compile-course.ts';
import { addUnit } from '../../build/create/add-unit.ts';
import { NEW_KINDS, planNew, type NewKind, type NewPlan } from '../../build/create/plan-new.ts';
import { formatCourses } from '../../build/format/format-courses.ts';
import { createMemoryHost, type MemoryHost } from '../../build/source/memory-host.ts';
import { tinyCourses } from '../fixtures/tiny-courses.ts';

const templates = (path: string): string => readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8');
const schemas = { academy: '../schemas/academy.schema.json', course: '../../schemas/course.schema.json' };

function plan(host: MemoryHost, kind: NewKind, name: string, module?: string): NewPlan {
  return planNew(host, { kind, name, module, schemas }, templates);
}

function write(host: MemoryHost, kind: NewKind, name: string): void {
  const { files, refused } = plan(host, kind, name);
  expect(refused).toBeUndefined();
  for (const { path, text } of files ?? []) host.write(path, text);
}

const UNITS = NEW_KINDS.filter((kind) => kind !== 'module');

describe('a new module with one unit of every kind', () => {
  const host = createMemoryHost({});
  write(host, 'module', 'first');
  for (const [index, kind] of UNITS.entries()) write(host, kind, `2${index}-a-${kind}`);
  const { diagnostics, modules } = compileCatalogue(host, { language: 'en' });

  it('has nothing to correct', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, span, message }) => `${span.path} ${code} ${message}`)).toEqual([]);
  });

  it('is there in every language of the academy', () => {
    expect(modules[0]?.lowered?.languages).toEqual(['ru', 'kk', 'en']);
    expect(modules[0]?.lowered?.courses.kk?.units.map(({ kind }) => kind)).toEqual(['lesson', 'role-play', ...UNITS]);
  });

  it('is in its proper form', () => {
    expect(formatCourses(host)).toEqual({ files: [], kept: [] });
  });
});

describe('a unit for a module that is there', () => {
  it('measures what the module measures, in the languages it has', () => {
    const host = createMemoryHost(tinyCourses);
    const { files } = plan(host, 'role-play', '11-talk');
    expect(files?.map(({ path }) => path)).toEqual(['listening/ru/11-talk.md', 'listening/course.yaml']);
    expect(files?.[0]?.text).toContain('`Эмпатия +2`');
    for (const { path, text } of files ?? []) host.write(path, text);
    expect(compileCatalogue(host, { language: 'en' }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each<[NewKind, string, string | undefined, string]>([
    ['lesson', 'Урок', undefined, 'name'],
    ['lesson', '20-why-listen', undefined, 'taken'],
    ['lesson', '11-talk', 'speaking', 'which'],
    ['module', 'listening', undefined, 'exists'],
  ])('%s %s in %s is refused: %s', (kind, name, module, why) => {
    expect(plan(createMemoryHost(tinyCourses), kind, name, module).refused?.why).toBe(why);
  });

  it('is never written over a file, listed or not', () => {
    const host = createMemoryHost({ ...tinyCourses, 'listening/ru/11-talk.md': 'mine' });
    expect(plan(host, 'lesson', '11-talk').refused).toEqual({ why: 'exists', what: 'listening/ru/11-talk.md' });
  });

  it('needs a module, and one that can be read', () => {
    expect(plan(createMemoryHost({}), 'lesson', '11-talk').refused?.why).toBe('no-module');
    expect(plan(createMemoryHost({ ...tinyCourses, 'listening/course.yaml': 'id: [' }), 'lesson', '11-talk').refused?.why).toBe('unreadable');
  });
});

describe('the list of units', () => {
  it.each([
    ['one to a line, remarks and all', 'topics:\n  - id: a\n    units:\n      - 10-one # lesson\n      # the last\n      - 11-two   # quiz\n\ncompletion: { units: all }\n', 'topics:\n  - id: a\n    units:\n      - 10-one # lesson\n      # the last\n      - 11-two   # quiz\n      - 12-new\n\ncompletion: { units: all }\n'],
    ['in brackets', 'topics: [{ id: a, units: [10-one, 11-two] }]\n', 'topics: [{ id: a, units: [10-one, 11-two, 12-new] }]\n'],
    ['without a line end', 'topics:\n  - id: a\n    units:\n    - 10-one', 'topics:\n  - id: a\n    units:\n    - 10-one\n    - 12-new\n'],
  ])('%s', (_name, before, after) => {
    expect(addUnit(before, '12-new')).toBe(after);
  });
});
