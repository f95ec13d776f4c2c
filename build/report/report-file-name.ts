import type { Language } from '../../src/model/common.schema.ts';

/** The report speaks all languages, whatever the module does. */
export const REPORT_LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

/** `emotional-intelligence-report-ru.html` */
export function reportFileName(module: string, language: Language): string {
  return `${module}-report-${language}.html`;
}

/** `curriculum-ru.html` */
export function curriculumFileName(language: Language): string {
  return `curriculum-${language}.html`;
}

/** The data have no language of their own. */
export function reportDataName(module: string): string {
  return `${module}-report.json`;
}
