import type { createStudy } from '../../build/analyse/remembered-study.ts';
import type { CompiledCatalogue } from '../../build/compile-course.ts';
import { curriculumMarkdown } from '../../build/report/curriculum/curriculum-markdown.ts';
import { curriculumOf } from '../../build/report/curriculum/curriculum-of.ts';
import type { Curriculum } from '../../build/report/curriculum/curriculum-types.ts';
import { mergeFindings } from '../../build/report/merge-findings.ts';
import { moduleReport } from '../../build/report/module-report.ts';
import type { Language } from '../../src/model/common.schema.ts';

/** Everything below this line of the page is counted, not written. */
export const COUNTED = '<!-- From here on the tables are written by `npm run curriculum`. -->';

/** A page of the documentation with its tables made anew. */
export function curriculumPage(page: string, curriculum: Curriculum, language: Language): string {
  const at = page.indexOf(COUNTED);
  if (at < 0) throw new Error(`The page of the curriculum has lost its line ${COUNTED}`);
  return `${page.slice(0, at)}${COUNTED}\n\n${curriculumMarkdown(curriculum, language)}`;
}

/**
 * The curriculum of courses that have been compiled.
 *
 * @param study how they were studied then, so that it is not done again
 * @throws when there are fewer than two modules
 */
export function curriculumOfCourses({ modules, diagnostics, curriculum: plan }: CompiledCatalogue, study: ReturnType<typeof createStudy>): Curriculum {
  const reports = modules.flatMap(({ id, lowered }) => {
    const own = diagnostics.filter(({ span }) => span.path.startsWith(`${id}/`));
    // Only how many they are is counted here, so one language stands for all.
    return lowered ? [moduleReport(lowered, { studies: study(lowered), findings: mergeFindings({ en: own, ru: own, kk: own }, () => undefined), packages: [] })] : [];
  });
  const curriculum = curriculumOf(reports, plan);
  if (!curriculum) throw new Error('There is no curriculum of fewer than two modules.');
  return curriculum;
}
