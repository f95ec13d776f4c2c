/** Brings the tables of `docs/curriculum.*.md` up to date with the courses, from the root of the repository. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStudy } from '../../build/analyse/remembered-study.ts';
import { compileCatalogue } from '../../build/compile-course.ts';
import { LANGUAGES } from '../../build/parse/keywords/keywords.ts';
import { createFileSystemHost } from '../../build/source/file-system-host.ts';
import { curriculumOfCourses, curriculumPage } from './curriculum-page.ts';

const study = createStudy();
const curriculum = curriculumOfCourses(compileCatalogue(createFileSystemHost('courses'), { language: 'en', study }), study);
for (const language of LANGUAGES) {
  const path = join('docs', `curriculum.${language}.md`);
  writeFileSync(path, curriculumPage(readFileSync(path, 'utf8'), curriculum, language));
  process.stdout.write(`${path}\n`);
}
