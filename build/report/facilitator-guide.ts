/** The author's note to whoever leads the module in a classroom, whole, to be printed: what the packs of single role-plays refer to. */
import type { Course, Topic } from '../../src/model/course.schema.ts';
import type { FacilitatorNote, FacilitatorSection } from '../lower/facilitator.ts';
import { htmlPage } from './page/html-page.ts';
import { markup, type Markup } from './page/markup.ts';
import { noteProse } from './pack/prose.ts';
import { packStyle } from './pack/style.ts';
import { reportStrings } from './strings/for-language.ts';

export function facilitatorGuide(course: Course, note: FacilitatorNote): string {
  const { facilitator: words } = reportStrings[course.language];
  return htmlPage(course.language, words.guide(course.title), markup`<header><p class="soft">${course.institution}</p><p class="soft">${course.title} ${course.version}</p><h1>${note.title}</h1></header>
<main>${note.intro !== '' && markup`<section class="note-text">${noteProse(note.intro)}</section>`}${note.sections.map((section) => guideSection(section, course))}
<section><h2>${words.parts}</h2>${course.topics.map((topic) => topicParts(topic, course))}</section></main>`, packStyle);
}

/** `emotional-intelligence-facilitator-ru.html` */
export function guideFileName({ id, language }: Course): string {
  return `${id}-facilitator-${language}.html`;
}

function guideSection({ title, unit, html }: FacilitatorSection, course: Course): Markup {
  const about = course.units.find(({ id }) => id === unit);
  return markup`<section class="note-text"><h2>${title}</h2>${about && about.title !== title && markup`<p class="soft">${partName(about, course)}</p>`}${noteProse(html)}</section>`;
}

function topicParts({ title, units }: Topic, course: Course): Markup {
  const own = course.units.filter(({ id }) => units.includes(id));
  return markup`<h3>${title}</h3><ul>${own.map((unit) => markup`<li>${partName(unit, course)}</li>`)}</ul>`;
}

function partName({ title, kind }: Course['units'][number], { language }: Course): string {
  return `${title} (${reportStrings[language].unitKinds[kind]})`;
}
