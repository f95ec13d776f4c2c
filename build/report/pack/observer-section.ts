import { listsOf } from '../../analyse/walk/choices-of.ts';
import { markup, type Markup } from '../page/markup.ts';
import { sceneNumber, type PackContext } from './pack-context.ts';

/** A sheet to write on: the four criteria of feedback, and the competencies at stake with where to look for them. */
export function observerSection(context: PackContext): Markup {
  const { course, rolePlay, strings: { facilitator: words } } = context;
  const stakes = course.competencies.flatMap((competency) => {
    const scenes = listsOf(rolePlay).filter(({ list }) => list.options.some(({ points }) => points[competency.id] !== undefined)).map(({ scene }) => sceneNumber(context, scene.id));
    return scenes.length === 0 ? [] : [{ ...competency, scenes: [...new Set(scenes)].join(', ') }];
  });
  return markup`<section class="observer new-page"><h2>${words.observer}</h2>
<div class="fields">${[words.observed, words.observerName, words.date].map((label) => markup`<p>${label}: <span class="write"></span></p>`)}</div>
<h3>${words.criteria}</h3><table class="form"><thead><tr><th scope="col">${words.criterion}</th><th scope="col">${words.rating}</th><th scope="col">${words.evidence}</th></tr></thead><tbody>${words.criteriaItems.map((item) => markup`<tr><th scope="row">${item}</th><td class="rating">1 2 3 4 5</td><td></td></tr>`)}</tbody></table>
<h3>${words.competencies}</h3><table class="form"><thead><tr><th scope="col">${words.competencies}</th><th scope="col">${words.decisionsIn}</th><th scope="col">${words.evidence}</th></tr></thead><tbody>${stakes.map(({ short, name, scenes }) => markup`<tr><th scope="row">${short}<br><span class="soft">${name}</span></th><td>${scenes}</td><td></td></tr>`)}</tbody></table>
<p>${words.well}:</p><p class="write wide"></p><p>${words.next}:</p><p class="write wide"></p><p>${words.oneThing}</p><p class="write wide"></p></section>`;
}
