import type { Competency } from '../../../src/model/course.schema.ts';
import { listsOf } from '../../analyse/walk/choices-of.ts';
import { markup, type Content, type Markup } from '../page/markup.ts';
import { sceneNumber, type PackContext } from './pack-context.ts';

/** One sheet to write on: the four criteria of feedback, and the competencies at stake with where to look for them. */
export function observerSection(context: PackContext): Markup {
  const { course, strings: { facilitator: words, rolePlay: { competency } } } = context;
  const stakes = course.competencies.flatMap((own) => stakeOf(own, context));
  return markup`<section id="observer" class="new-page"><h2>${words.observer}</h2>
<div class="fields">${[words.observed, words.observerName, words.date].map((label) => markup`<span>${label}:</span>`)}</div>
${ratings(words.criteria, words.criterion, words.criteriaItems, context)}
${stakes.length > 0 && ratings(words.competencies, competency, stakes, context)}
<div class="two">${[words.well, words.next].map((label) => markup`<div><p class="note">${label}</p><div class="lines"></div></div>`)}</div><p class="note">${words.oneThing}</p><div class="lines"></div></section>`;
}

function stakeOf({ id, short, name }: Competency, context: PackContext): readonly Markup[] {
  const lists = listsOf(context.rolePlay).filter(({ list }) => list.options.some(({ points }) => points[id] !== undefined));
  if (lists.length === 0) return [];
  const scenes = [...new Set(lists.map(({ scene }) => sceneNumber(context, scene.id)))];
  return [markup`<strong>${short}</strong>${name !== short && markup`<br>${name}`}<br><span class="soft">${context.strings.facilitator.inScenes(scenes.join(', '))}</span>`];
}

function ratings(caption: string, first: string, rows: readonly Content[], { strings: { facilitator: words } }: PackContext): Markup {
  return markup`<table class="ratings"><caption>${caption}</caption><thead><tr><th scope="col">${first}</th><th scope="col">${words.rating}</th><th scope="col">${words.evidence}</th></tr></thead>
<tbody>${rows.map((row) => markup`<tr><th scope="row">${row}</th><td><span class="steps five">${[1, 2, 3, 4, 5].map((step) => markup`<span class="step">${step}</span>`)}</span></td><td></td></tr>`)}</tbody></table>`;
}
