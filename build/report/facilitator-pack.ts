/** A role-play for the classroom, to be printed: how to play it, the script, the observer's sheet, the key and the map. */
import type { Course } from '../../src/model/course.schema.ts';
import { htmlPage } from './page/html-page.ts';
import { Markup, markup } from './page/markup.ts';
import { keySection } from './pack/key-section.ts';
import { observerSection } from './pack/observer-section.ts';
import { packContext, type PackContext } from './pack/pack-context.ts';
import { scriptSection } from './pack/script-section.ts';
import { packStyle } from './pack/style.ts';
import { mapInWords, rolePlayMap } from './role-play-map.ts';
import type { RolePlayFacts } from './role-play-types.ts';

/** The pack in the language of the course; undefined when the course lacks the role-play. */
export function facilitatorPack(course: Course, facts: RolePlayFacts): string | undefined {
  const context = packContext(course, facts);
  if (!context) return undefined;
  const { rolePlay, language, strings: { facilitator: words } } = context;
  return htmlPage(language, words.title(rolePlay.title), markup`<header><p class="soft">${course.institution}</p><p class="soft">${course.title} ${course.version}</p><h1>${words.title(rolePlay.title)}</h1></header>
<main>${opening(context)}${scriptSection(context)}${observerSection(context)}${keySection(context)}
<section class="new-page"><h2>${words.map}</h2><figure class="map-figure"><div class="tools" hidden></div><div class="map-frame">${rolePlayMap(facts, language)}</div></figure><details><summary>${context.strings.map.inWords}</summary>${mapInWords(facts, language)}</details></section></main>`, packStyle);
}

function opening({ rolePlay, strings: { facilitator: words, rolePlay: rolePlayWords } }: PackContext): Markup {
  return markup`<section class="card"><h2>${words.howTo}</h2><ol>${words.steps.map((step) => markup`<li>${step}</li>`)}</ol></section>
<section><h2>${words.situation}</h2>${new Markup(rolePlay.intro)}<h3>${words.people}</h3><ul>${rolePlay.personas.map(({ name, role, portrait }) => markup`<li><strong>${name}</strong>${[role, portrait].filter(Boolean).map((part) => `, ${part}`).join('')}</li>`)}</ul>
${rolePlay.scales.length > 0 && markup`<h3>${words.scales}</h3><ul>${rolePlay.scales.map(({ name, start, min, max }) => markup`<li>${rolePlayWords.scaleText(name, start, min, max)} <span class="write"></span></li>`)}</ul>`}</section>`;
}

/** `emotional-intelligence-before-the-reception-facilitator-ru.html` */
export function facilitatorFileName(course: Course, { id }: RolePlayFacts): string {
  return `${course.id}-${id}-facilitator-${course.language}.html`;
}
