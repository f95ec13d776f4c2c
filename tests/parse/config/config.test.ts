import { describe, expect, it } from 'vitest';
import { createReporter, type Reporter } from '../../../build/diagnostics/report.ts';
import { readAcademy } from '../../../build/parse/config/academy.ts';
import { readCourseConfig, unitFiles, unitIdOf } from '../../../build/parse/config/course-config.ts';
import type { SourceFile } from '../../../build/source/source-file.ts';
import { ACADEMY } from '../../fixtures/compile-role-play.ts';

interface Reading<T> {
  readonly value: T | undefined;
  /** `code: what is marked`. */
  readonly found: readonly string[];
  readonly help: readonly (string | undefined)[];
}

function read<T>(reader: (file: SourceFile, reporter: Reporter) => T | undefined, text: string): Reading<T> {
  const reporter = createReporter('en');
  const value = reader({ path: 'course.yaml', text }, reporter);
  return { value, found: reporter.diagnostics.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end).trim()}`), help: reporter.diagnostics.map(({ help }) => help) };
}

const COURSE = `id: example
version: 1.0.0
languages: [ru, kk]
levels: [senior]
competencies: [empathy]
topics:
  - id: first
    units:
      - 10-lesson
      - 11-talk
completion:
  units: all
pass:
  mark: 80
  units: [11-talk]
`;

const course = (from: string | RegExp, to: string): Reading<ReturnType<typeof readCourseConfig>> => {
  const text = COURSE.replace(from, to);
  expect(text).not.toBe(COURSE);
  return read(readCourseConfig, text);
};

describe('course.yaml', () => {
  it('is structure and rules', () => {
    const { value, found } = read(readCourseConfig, COURSE);
    expect(found).toEqual([]);
    expect(value).toMatchObject({ id: 'example', languages: ['ru', 'kk'], completion: { units: 'all' }, pass: { mark: 80, units: ['11-talk'] } });
    expect(unitFiles(value!)).toEqual(['10-lesson', '11-talk']);
    expect(unitFiles(value!).map(unitIdOf)).toEqual(['lesson', 'talk']);
  });

  const slips: Readonly<Record<string, readonly [from: string | RegExp, to: string, ...found: string[]]>> = {
    'a key misspelt': ['languages:', 'language:', 'config-key-unknown: language'],
    'a key misspelt inside': ['  mark: 80', '  marks: 80', 'config-key-unknown: marks'],
    'a key nobody knows': ['version: 1.0.0', 'version: 1.0.0\nzzz: 1', 'config-key-unknown: zzz'],
    'a key missing': ['version: 1.0.0\n', '', 'config-key-missing: id'],
    'a number where words belong': ['version: 1.0.0', 'version: 1', 'config-value-not-text: 1'],
    'words where a number belongs': ['mark: 80', 'mark: много', 'config-value-not-number: много'],
    'one where a list belongs': ['levels: [senior]', 'levels: senior', 'config-value-not-list: senior'],
    'a list where lines belong': ['completion:\n  units: all', 'completion: all', 'config-value-not-map: all'],
    'a word that is no list of units': ['units: all', 'units: some', 'config-value-not-one-of: some'],
    'a unit in capitals in such a list': ['units: all', 'units: [10 Lesson]', 'config-value-name: 10 Lesson'],
    'a number in such a list': ['units: all', 'units: [10]', 'config-value-not-text: 10'],
    'a language nobody speaks': ['[ru, kk]', '[ru, kz]', 'config-value-not-one-of: kz'],
    'more than all': ['mark: 80', 'mark: 800', 'config-value-range: 800'],
    'a name with a space': ['id: example', 'id: my example', 'config-value-name: my example'],
    'a yes in words': ['  mark: 80', '  mark: 80\n  each: да', 'config-value-not-boolean: да'],
    'a Tab': ['  mark: 80', '\tmark: 80', 'config-tab: '],
    'a key twice': ['version: 1.0.0', 'version: 1.0.0\nversion: 2.0.0', 'config-key-twice: version'],
    'a bracket never closed': ['[ru, kk]', '[ru, kk', 'config-syntax: languages: [ru, kk'],
    'a unit twice': ['- 11-talk', '- 12-lesson', 'unit-twice: 12-lesson', 'unit-unlisted-in-rules: 11-talk'],
    'a rule about a unit nobody lists': ['units: [11-talk]', 'units: [11-tlak]', 'unit-unlisted-in-rules: 11-tlak'],
  };

  it.each(Object.entries(slips))('%s', (_name, [from, to, ...expected]) => {
    expect(course(from, to).found).toEqual(expected);
  });

  it('suggests the key that was meant', () => {
    expect(course('languages:', 'language:').help).toEqual(['Did you mean `languages`?']);
    expect(course('  mark: 80', '  marks: 80').help).toEqual(['Did you mean `mark`?']);
  });

  it('refuses the ten lines that unfold into a billion', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(', ')}]`)].join('\n');
    expect(read(readCourseConfig, bomb).found).toHaveLength(1);
    expect(read(readCourseConfig, bomb).found[0]).toMatch(/^config-aliases/u);
  });
});

describe('academy.yaml', () => {
  it('is what all modules share', () => {
    const { value, found } = read(readAcademy, ACADEMY);
    expect(found).toEqual([]);
    expect(value?.competencies['clarity']).toMatchObject({ framework: [], short: { kk: 'Айқындық', ru: 'Ясность', en: 'Clarity' } });
  });

  it('lists the components that competencies support', () => {
    expect(read(readAcademy, ACADEMY.replace('empathy: { framework: [cooperation]', 'empathy: { framework: [co-operation]')).found).toEqual(['framework-undeclared: co-operation']);
  });

  it('names a language that is none', () => {
    expect(read(readAcademy, ACADEMY.replace('institution: { kk:', 'institution: { kz:')).found).toEqual(['config-key-unknown: kz']);
  });
});
