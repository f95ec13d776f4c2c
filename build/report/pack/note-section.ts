import type { FacilitatorNote, FacilitatorSection } from '../../lower/facilitator.ts';
import { markup, type Markup } from '../page/markup.ts';
import type { PackContext } from './pack-context.ts';
import { noteProse } from './prose.ts';

/** What the author says about this role-play to whoever plays it with a class; and where the rest of the note is. */
export function noteSection(note: FacilitatorNote | undefined, { rolePlay, course, strings: { facilitator: words } }: PackContext): Markup {
  if (!note) return markup``;
  const own = note.sections.filter(({ unit }) => unit === rolePlay.id);
  return markup`<section id="note">${own.length > 0 && markup`<h2>${words.fromAuthor}</h2>${own.map((section) => noteArticle(section, own.length > 1))}`}<p class="soft">${words.seeGuide(words.guide(course.title))}</p></section>`;
}

/** A section of the note; where it is the only one, its title would say again what the heading says. */
export function noteArticle({ title, html }: FacilitatorSection, titled: boolean): Markup {
  return markup`<article class="note-text">${titled && markup`<h3>${title}</h3>`}${noteProse(html)}</article>`;
}
