import { markup, type Markup } from '../page/markup.ts';
import type { PackContext } from './pack-context.ts';
import { prose } from './prose.ts';

/** How to play it, the situation, the people, and what the partner keeps count of. */
export function openingSection(context: PackContext): Markup {
  const { rolePlay, strings: { facilitator: words } } = context;
  return markup`<section><h2>${words.howTo}</h2><ol>${words.steps.map((step) => markup`<li>${step}</li>`)}</ol></section>
<section><h2>${words.situation}</h2>${prose(rolePlay.intro)}
<h3>${words.people}</h3><ul>${rolePlay.personas.map(({ name, role, portrait, learner }) => markup`<li><strong>${name}</strong>${[role, portrait].filter(Boolean).map((part) => `, ${part}`).join('')}${learner && markup` <em>(${words.learnerRole})</em>`}</li>`)}</ul>
${counting(context)}</section>`;
}

function counting({ rolePlay: { scales, memories }, strings: { facilitator: words } }: PackContext): Markup | false {
  if (scales.length + memories.length === 0) return false;
  return markup`<h3>${words.scales}</h3><ul class="counting">${scales.map(({ name, start, min, max }) => markup`<li><strong>${name}</strong> ${steps(min, max, start)}</li>`)}${memories.map(({ name }) => markup`<li><span class="tick" aria-hidden="true"></span> ${name}</li>`)}</ul>`;
}

/** Longer scales are kept count of by hand. */
const MOST_STEPS = 12;

function steps(min: number, max: number, start: number): Markup {
  if (max - min > MOST_STEPS) return markup`${start} <span class="write"></span> (${min}–${max})`;
  return markup`<span class="steps">${Array.from({ length: max - min + 1 }, (_, index) => min + index).map((step) => markup`<span class="step${step === start && ' begin'}">${step}</span>`)}</span>`;
}
