import type { Language } from '../../../src/model/common.schema.ts';
import { LANGUAGE_NAMES } from '../../../src/model/language-names.ts';
import { REPORT_LANGUAGES } from '../report-file-name.ts';
import { markup, type Markup } from './markup.ts';

/** To the same page in the other languages. */
export function languageLinks(label: string, language: Language, fileName: (language: Language) => string): Markup {
  const others = REPORT_LANGUAGES.filter((other) => other !== language);
  return markup`<nav aria-label="${label}"><ul>${others.map((other) => markup`<li><a href="${fileName(other)}" lang="${other}" hreflang="${other}">${LANGUAGE_NAMES[other]}</a></li>`)}</ul></nav>`;
}
