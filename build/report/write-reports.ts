import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderReport } from './render-report.ts';
import { reportDataName, reportFileName, REPORT_LANGUAGES } from './report-file-name.ts';
import type { ModuleReport } from './report-types.ts';

export type ReportFormat = 'html' | 'json';

/**
 * Writes the trust reports of modules: a page in each language, and the data once.
 * @returns the paths written.
 */
export async function writeReports(reports: readonly ModuleReport[], folder: string, formats: readonly ReportFormat[] = ['html', 'json']): Promise<readonly string[]> {
  const files = reports.flatMap((report) => formats.flatMap((format) => (format === 'html' ? pagesOf(report) : [dataOf(report)])));
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeFile(join(folder, name), text);
  return files.map(({ name }) => join(folder, name));
}

interface ReportFile {
  readonly name: string;
  readonly text: string;
}

function pagesOf(report: ModuleReport): readonly ReportFile[] {
  return REPORT_LANGUAGES.map((language) => ({ name: reportFileName(report.module.id, language), text: renderReport(report, language) }));
}

function dataOf(report: ModuleReport): ReportFile {
  return { name: reportDataName(report.module.id), text: `${JSON.stringify(report, null, 2)}\n` };
}
