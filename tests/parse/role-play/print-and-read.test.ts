/** Whatever can be written comes back as it was meant, in every language; and its canonical form is the printed one. */
import { expect, it } from 'vitest';
import type { Language } from '../../../src/model/common.schema.ts';
import { seeded } from '../../../src/engine/random.ts';
import { formatCourses } from '../../../build/format/format-courses.ts';
import { createMemoryHost } from '../../../build/source/memory-host.ts';
import { ACADEMY, compileRolePlay, courseYaml } from '../../fixtures/compile-role-play.ts';
import { printWritten, randomWritten, writtenOf } from '../../fixtures/written-role-play.ts';

const RUNS = Number(process.env['MUTATIONS'] ?? 60);
const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { empathy: 'Эмпатия', clarity: 'Ясность', 'self-regulation': 'Саморегуляция' },
  kk: { empathy: 'Эмпатия', clarity: 'Айқындық', 'self-regulation': 'Өзін-өзі реттеу' },
  en: { lawfulness: 'Lawfulness', clarity: 'Clarity', 'self-regulation': 'Self-regulation' },
};

it.each(['ru', 'kk', 'en'] as const)('a role-play in %s survives print and parse', (language) => {
  for (let run = 0; run < RUNS; run += 1) {
    const written = randomWritten(seeded(run + 1), language);
    const text = printWritten(written, language);
    const { rolePlay } = compileRolePlay(text, language);
    expect(rolePlay, `run ${run}\n${text}`).toBeDefined();
    expect(writtenOf(rolePlay!, (id) => NAMES[language][id] ?? id), `run ${run}\n${text}`).toEqual(written);
  }
});

it.each(['ru', 'kk', 'en'] as const)('a printed role-play in %s is in its proper form', (language) => {
  for (let run = 0; run < RUNS / 6; run += 1) {
    const text = printWritten(randomWritten(seeded(run + 1), language), language);
    const page = '---\nkind: course\n---\n\n# T\n\n### T\n\n- a\n';
    const host = createMemoryHost({ 'academy.yaml': ACADEMY, 'example/course.yaml': courseYaml(language), [`example/${language}/course.md`]: page, [`example/${language}/10-talk.md`]: text });
    expect(formatCourses(host), `run ${run}`).toEqual({ files: [], kept: [] });
  }
});
