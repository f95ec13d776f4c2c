/** The curriculum as one self-contained page, and as a section of each module's trust report. */
import type { Language } from '../../../src/model/common.schema.ts';
import { textIn } from '../multilingual.ts';
import { dataTable, verdict } from '../page/data-table.ts';
import { htmlPage } from '../page/html-page.ts';
import { languageLinks } from '../page/language-links.ts';
import { markup, type Content, type Markup } from '../page/markup.ts';
import { curriculumFileName } from '../report-file-name.ts';
import { reportStrings } from '../strings/for-language.ts';
import { curriculumTables, type WordTable } from './curriculum-tables.ts';
import type { Curriculum } from './curriculum-types.ts';

export function renderCurriculum(curriculum: Curriculum, language: Language): string {
  const { curriculum: words, otherLanguages } = reportStrings[language];
  return htmlPage(language, words.heading, markup`<header><p class="soft">${textIn(curriculum.institution, language)}</p><h1>${words.heading}</h1><p>${words.lead}</p>${languageLinks(otherLanguages, language, curriculumFileName)}</header>
<main>${curriculumTables(curriculum, language).map((table) => markup`<section id="${table.id}"><h2>${table.caption}</h2>${tableOf(table)}</section>`)}</main>`);
}

/** Where a module stands among the others. */
export function curriculumSection(curriculum: Curriculum, language: Language): Markup {
  const { curriculum: words } = reportStrings[language];
  const shown = curriculumTables(curriculum, language).filter(({ id }) => id === 'modules' || id === 'posts');
  return markup`<section id="curriculum"><h2>${words.heading}</h2><p>${words.lead}</p>${shown.map((table) => markup`<h3>${table.caption}</h3>${tableOf(table)}`)}
<p><a href="${curriculumFileName(language)}">${words.whole}</a></p></section>`;
}

function tableOf({ caption, head, rows, note }: WordTable): Markup {
  return markup`${dataTable({ caption, quiet: true, head, rows: rows.map((row) => row.map(marked)) })}${note !== '' && markup`<p class="soft">${note}</p>`}`;
}

/** A tick or a cross in colour as well. */
function marked(cell: string): Content {
  const [, mark, text = ''] = /^([✓✕]) (.*)$/u.exec(cell) ?? [];
  return mark === undefined ? cell : verdict(mark === '✓', text.replaceAll(' ', '\u00a0'));
}
