/** The trust report as one self-contained page: three minutes for a head of department, thirty for an expert. */
import type { Language } from '../../src/model/common.schema.ts';
import type { Curriculum } from './curriculum/curriculum-types.ts';
import { curriculumSection } from './curriculum/render-curriculum.ts';
import { findingsSection } from './page/findings-section.ts';
import { htmlPage } from './page/html-page.ts';
import { inventorySection } from './page/inventory-section.ts';
import { languagesSection } from './page/languages.ts';
import { languageLinks } from './page/language-links.ts';
import { markup, type Markup } from './page/markup.ts';
import { alignmentSection, evidenceSection, quizzes } from './page/measurement.ts';
import { pageContext, type PageContext } from './page/page-context.ts';
import { rolePlays } from './page/role-plays.ts';
import { summary } from './page/summary.ts';
import { accessSection, technicalSection, timeSection, uncheckedSection } from './page/technical.ts';
import { reportFileName } from './report-file-name.ts';
import type { ModuleReport } from './report-types.ts';

/** @param curriculum the modules it stands among, where they are known */
export function renderReport(report: ModuleReport, language: Language, curriculum?: Curriculum): string {
  const context = pageContext(report, language);
  const { words, say } = context;
  const title = say(report.module.title);
  return htmlPage(language, words.title(title), markup`<header><p class="soft">${say(report.module.institution)}</p><p class="soft">${words.heading}</p><h1>${title}</h1><p>${words.version(report.module.version)}</p>${languageLinks(words.otherLanguages, language, (other) => reportFileName(report.module.id, other))}</header>
<main>${summary(context)}${inventorySection(context)}${contents(context, curriculum)}${rolePlays(context)}${quizzes(context)}${alignmentSection(context)}${evidenceSection(context)}${findingsSection(context)}${languagesSection(context)}${timeSection(context)}${accessSection(context)}${curriculum && curriculumSection(curriculum, language)}${technicalSection(context)}${uncheckedSection(context)}</main>`);
}

function contents({ report, words }: PageContext, curriculum: Curriculum | undefined): Markup {
  const entries: readonly (readonly [string, string, boolean])[] = [
    ['role-plays', words.rolePlay.heading, report.rolePlays.length > 0], ['quizzes', words.quiz.heading, report.quizzes.length > 0], ['alignment', words.alignment.heading, true], ['evidence', words.evidence.heading, true],
    ['findings', words.findings.heading, true], ['languages', words.languages.heading, true], ['time', words.time.heading, true], ['access', words.access.heading, true], ['curriculum', words.curriculum.heading, curriculum !== undefined], ['technical', words.technical.heading, true], ['unchecked', words.unchecked.heading, true],
  ];
  return markup`<nav aria-label="${words.contents}"><ul>${entries.map(([id, name, is]) => is && markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>`;
}
