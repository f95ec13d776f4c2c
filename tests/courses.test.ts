import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../build/bundle/package-root.ts';
import { createStudy } from '../build/analyse/remembered-study.ts';
import { compileCatalogue } from '../build/compile-course.ts';
import { LANGUAGES } from '../build/parse/keywords/keywords.ts';
import { createFileSystemHost } from '../build/source/file-system-host.ts';
import { curriculumOfCourses, curriculumPage } from '../scripts/docs/curriculum-page.ts';

describe('the courses of this repository', () => {
  const study = createStudy();
  const compiled = compileCatalogue(createFileSystemHost(join(packageRoot(), 'courses')), { language: 'en', study });
  const { modules, diagnostics } = compiled;

  it('have nothing in them that would keep a package from being built', () => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code, span }) => `${span.path}: ${code}`);
    expect(errors).toEqual([]);
  });

  it('have lasting codes that stand in their lock files, so that saved states keep their meaning', () => {
    expect(modules.filter(({ lock }) => lock !== undefined).map(({ id }) => id)).toEqual([]);
  });

  describe('as one curriculum', () => {
    const curriculum = curriculumOfCourses(compiled, study);

    it('hold every topic of the research, in every language, for every post', () => {
      const all = curriculum.modules.map(({ id, topics, promised, inventory: { languages, levels } }) => [id, topics.length, promised, languages, levels]);
      const whole = { part: 3, whole: 3 };
      expect(all).toEqual([
        ['intercultural-communication', 4, 4, whole, whole],
        ['conflict-and-crisis', 4, 4, whole, whole],
        ['digital-communication', 4, 4, whole, whole],
        ['emotional-intelligence', 5, 5, whole, whole],
      ]);
    });

    it('have an assessed role-play for every post, and a source for every fact', () => {
      for (const { inventory: { byLevel, notes } } of curriculum.modules) {
        expect(byLevel.map(({ assessed }) => assessed)).toEqual([1, 1, 1]);
        expect(notes.part).toBe(notes.whole);
      }
    });

    it('show each competency often enough to report it', () => {
      const poor = curriculum.competencies.filter(({ byLevel }) => byLevel.some(({ evidence }) => evidence.least < curriculum.evidence));
      expect(poor).toEqual([]);
    });

    it.each(LANGUAGES)('have a page in the documentation whose tables are those of today, %s (else: npm run curriculum)', (language) => {
      const page = readFileSync(join(packageRoot(), 'docs', `curriculum.${language}.md`), 'utf8');
      expect(page).toBe(curriculumPage(page, curriculum, language));
    });
  });
});
