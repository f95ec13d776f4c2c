import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Curriculum } from './curriculum/curriculum-types.ts';
import { renderCurriculum } from './curriculum/render-curriculum.ts';
import { renderReport } from './render-report.ts';
import { curriculumFileName, reportDataName, reportFileName, REPORT_LANGUAGES } from './report-file-name.ts';
import type { CatalogueReport } from './report-courses.ts';
import type { ModuleReport } from './report-types.ts';

export type ReportFormat = 'html' | 'json';

/**
 * Writes the trust reports of modules: a page in each language, and the data once; of several modules also the curriculum.
 * @returns the paths written.
 */
export async function writeReports({ modules, curriculum }: CatalogueReport, folder: string, formats: readonly ReportFormat[] = ['html', 'json']): Promise<readonly string[]> {
  const own = modules.flatMap((report) => formats.flatMap((format) => (format === 'html' ? pagesOf(report, curriculum) : [dataOf(report)])));
  const shared = curriculum && formats.includes('html') ? curriculumPages(curriculum) : [];
  const files = [...own, ...shared];
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  return files.map(({ name }) => join(folder, name));
}

interface ReportFile {
  readonly name: string;
  readonly text: string;
}

function pagesOf(report: ModuleReport, curriculum: Curriculum | undefined): readonly ReportFile[] {
  return REPORT_LANGUAGES.map((language) => ({ name: reportFileName(report.module.id, language), text: renderReport(report, language, curriculum) }));
}

function curriculumPages(curriculum: Curriculum): readonly ReportFile[] {
  return REPORT_LANGUAGES.map((language) => ({ name: curriculumFileName(language), text: renderCurriculum(curriculum, language) }));
}

function dataOf(report: ModuleReport): ReportFile {
  return { name: reportDataName(report.module.id), text: `${JSON.stringify(report, null, 2)}\n` };
}
