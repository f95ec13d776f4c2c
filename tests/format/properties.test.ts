/** What holds for any text: formatting never falls over, a second run changes nothing, and no course is lost. */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatCourses } from '../../build/format/format-courses.ts';
import { repairCourses } from '../../build/format/repair-courses.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { createMemoryHost, type MemoryHost } from '../../build/source/memory-host.ts';
import { createOverlayHost } from '../../build/source/overlay-host.ts';
import type { CourseHost } from '../../build/source/course-host.ts';
import type { Language } from '../../src/model/common.schema.ts';
import { seeded } from '../../src/engine/random.ts';
import { ACADEMY, courseYaml } from '../fixtures/compile-role-play.ts';
import { mutate } from '../fixtures/mutate.ts';
import { THIRD_VISIT } from '../fixtures/third-visit.ts';

const RUNS = Number(process.env['MUTATIONS'] ?? 20);
const fixture = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
const COURSE_PAGE = '---\nkind: course\n---\n\n# Курс\n\nОписание.\n\n### Тема\n\n- уметь\n';

function module(text: string, language: Language): MemoryHost {
  return createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml(language), [`example/${language}/course.md`]: COURSE_PAGE, [`example/${language}/10-talk.md`]: text });
}

function formatted(host: CourseHost): MemoryHost {
  const { files } = formatCourses(host);
  return createMemoryHost({ ...Object.fromEntries(host.list().map((path) => [path, host.read(path)])), ...Object.fromEntries(files.map(({ path, text }) => [path, text])) });
}

/** Courses as the learner gets them, once the repairs are made that formatting makes too. */
function courses(host: CourseHost): unknown {
  const mended = createOverlayHost(host);
  repairCourses(mended);
  return compileCatalogue(mended, { language: 'en', analyse: false }).modules.map(({ lowered }) => lowered?.courses);
}

const examples: Readonly<Record<string, readonly [string, Language]>> = {
  'a straight role-play': [THIRD_VISIT, 'ru'],
  'a long role-play in Russian': [fixture('role-plays/empathy-reception.ru.md'), 'ru'],
  'a long role-play in Kazakh': [fixture('role-plays/crisis-hall.kk.md'), 'kk'],
  'a lesson in Russian': [fixture('lessons/ru/empathy-lesson.md'), 'ru'],
  'a lesson in Kazakh': [fixture('lessons/kk/crisis-lesson.md'), 'kk'],
};

describe('examples', () => {
  it.each(Object.entries(examples))('%s is the same course afterwards, and formatted once and for all', (_name, [text, language]) => {
    const host = module(text, language);
    const once = formatted(host);
    expect(formatCourses(host).kept).toEqual([]);
    expect(courses(once)).toEqual(courses(host));
    expect(formatCourses(once).files).toEqual([]);
  });

  it('the courses of this repository are formatted', () => {
    const { files, kept } = formatCourses(createFileSystemHost(new URL('../../courses', import.meta.url).pathname));
    expect(files.map(({ path }) => path)).toEqual([]);
    expect(kept).toEqual([]);
  });
});

describe('damaged texts', () => {
  const texts = Object.values(examples);

  it('keep their course, and a second run changes nothing', () => {
    let kept = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const random = seeded(run + 1);
      const [text, language] = texts[run % texts.length]!;
      const parts = text.split(/\n(?=##+ )/u);
      const from = 1 + Math.floor(random() * Math.max(1, parts.length - 2));
      const host = module(mutate([parts[0], ...parts.slice(from, from + 2)].join('\n'), random, 1 + Math.floor(random() * 6)), language);
      const once = formatted(host);
      kept += formatCourses(host).kept.length;
      expect(isDeepStrictEqual(courses(once), courses(host)), `run ${run}`).toBe(true);
      expect(formatCourses(once).files.map(({ path }) => path), `run ${run}`).toEqual([]);
    }
    // The proof that takes a file back is for texts that nobody would write.
    expect(kept).toBeLessThanOrEqual(Math.ceil(RUNS / 10));
  });
});
