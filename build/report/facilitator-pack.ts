/** A role-play for the classroom, to be printed: how to play it, what its author advises, the script, the observer's sheet, the key and the map. */
import type { Course } from '../../src/model/course.schema.ts';
import type { FacilitatorNote } from '../lower/facilitator.ts';
import { htmlPage } from './page/html-page.ts';
import { markup } from './page/markup.ts';
import { keySection } from './pack/key-section.ts';
import { observerSection } from './pack/observer-section.ts';
import { noteSection } from './pack/note-section.ts';
import { openingSection } from './pack/opening-section.ts';
import { packContext } from './pack/pack-context.ts';
import { scriptSection } from './pack/script-section.ts';
import { packStyle } from './pack/style.ts';
import { mapFigure } from './role-play-map.ts';
import type { RolePlayFacts } from './role-play-types.ts';

/** The pack in the language of the course; undefined when the course lacks the role-play. */
export function facilitatorPack(course: Course, facts: RolePlayFacts, note?: FacilitatorNote): string | undefined {
  const context = packContext(course, facts);
  if (!context) return undefined;
  const { rolePlay, language, strings: { facilitator: words } } = context;
  return htmlPage(language, words.title(rolePlay.title), markup`<header><p class="soft">${course.institution}</p><p class="soft">${course.title} ${course.version}</p><h1>${words.title(rolePlay.title)}</h1></header>
<main>${openingSection(context)}${noteSection(note, context)}${scriptSection(context)}${observerSection(context)}${keySection(context)}
<section class="new-page"><h2>${words.map}</h2>${mapFigure(facts, language)}</section></main>`, packStyle);
}

/** `emotional-intelligence-before-the-reception-facilitator-ru.html` */
export function facilitatorFileName(course: Course, { id }: RolePlayFacts): string {
  return `${course.id}-${id}-facilitator-${course.language}.html`;
}
