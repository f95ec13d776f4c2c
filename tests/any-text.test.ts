/** Any text whatever in the place of any course file: the compiler, the repairs and the formatter never fall over. */
import { expect, it } from 'vitest';
import fc from 'fast-check';
import { compileCatalogue } from '../build/compile-course.ts';
import { formatCourses } from '../build/format/format-courses.ts';
import { createMemoryHost } from '../build/source/memory-host.ts';
import { decode } from '../build/source/decode.ts';
import { seeded } from '../src/engine/random.ts';
import { ACADEMY, courseYaml } from './fixtures/compile-role-play.ts';
import { mutate } from './fixtures/mutate.ts';
import { THIRD_VISIT } from './fixtures/third-visit.ts';

const RUNS = Number(process.env['MUTATIONS'] ?? 10);
const page = (kind: string, body: string): string => `---\nkind: ${kind}\n---\n\n# T\n\n${body}`;

const files: Readonly<Record<string, string>> = {
  'academy.yaml': ACADEMY,
  'example/course.yaml': courseYaml('ru'),
  'example/ids.lock': '# ids\nused u1\nunit u1 talk\n  used c1 l1 s1\n  s1 Начало\n    l1 «Три\n      c1 «Три\n',
  'example/ru/course.md': page('course', 'Описание.\n\n## Темы\n\n### Тема\n\n- уметь\n'),
  'example/ru/glossary.md': page('glossary', '## эмпатия\n\nПонимание другого.\n'),
  'example/ru/sources.md': page('sources', '## Закон\n\nО государственных услугах.\n'),
  'example/ru/10-talk.md': THIRD_VISIT,
};

function check(path: string, text: string | Uint8Array): void {
  const host = createMemoryHost({ ...files, [path]: text });
  for (const { span, code } of compileCatalogue(host, { language: 'en' }).diagnostics) {
    const length = host.files.has(span.path) ? decode(host.read(span.path)).text.length : 0;
    expect(span.start >= 0 && span.start <= span.end && span.end <= length, `${code} at ${span.path}:${span.start}-${span.end} of ${length}`).toBe(true);
  }
  const { files: formatted } = formatCourses(host);
  for (const each of formatted) host.write(each.path, each.text);
  expect(formatCourses(host).files.map((each) => each.path)).toEqual([]);
}

it.each(Object.keys(files))('any characters as %s', (path) => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => check(path, text)), { numRuns: RUNS, seed: 7 });
});

it.each(Object.keys(files))('any bytes as %s', (path) => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => check(path, bytes)), { numRuns: RUNS, seed: 7 });
});

it.each(Object.entries(files))('%s, damaged', (path, text) => {
  for (let run = 0; run < RUNS; run += 1) {
    const random = seeded(run + 1);
    check(path, mutate(text, random, 1 + Math.floor(random() * 5)));
  }
});
