import { html, nothing } from 'lit';
import type { CompetencyResult, CourseResult } from '../../engine/course-result.ts';
import type { Course } from '../../model/course.schema.ts';
import type { Locale } from '../../strings/locale.ts';

/** The competencies with the decisions behind each. Where those are too few, words instead of a number. */
export function competencyProfile(course: Course, { competencies }: CourseResult, locale: Locale): unknown {
  const words = locale.strings.result;
  const rows = course.competencies.map(({ id, name }) => row(name, competencies.find((result) => result.id === id), locale));
  return html`<section class="card" aria-labelledby="competencies">
    <h2 id="competencies">${words.competencies}</h2>
    <p class="soft">${words.competenciesNote}</p>
    <ul class="competencies" role="list">${rows}</ul>
    ${codeLine(competencies, words)}
  </section>`;
}

function row(name: string, result: CompetencyResult | undefined, { strings, percent }: Locale): unknown {
  const words = strings.result;
  if (result?.percent === undefined) return html`<li class="competency"><strong>${name}</strong><span class="soft small">${words.noEvidence}</span></li>`;
  return html`<li class="competency">
    <strong>${name}</strong>
    <span>${result.enough ? html`<b>${percent(result.percent)}</b> ` : nothing}<span class="soft small">${words.evidence(result.evidence)}</span></span>
    ${result.enough
      ? html`<div class="bar" aria-hidden="true"><div style="transform: scaleX(${result.percent / 100})"></div></div>`
      : html`<span class="soft">${impression(result.percent, words.impressions)} ${words.tooLittle}</span>`}
  </li>`;
}

function impression(percent: number, words: Locale['strings']['result']['impressions']): string {
  if (percent >= 75) return words.strong;
  return percent >= 50 ? words.mixed : words.weak;
}

/** What there is a number for, in one line that can be typed off or copied: many LMSs show nothing but the score. */
function codeLine(competencies: CourseResult['competencies'], words: Locale['strings']['result']): unknown {
  const met = competencies.filter(({ enough, percent }) => enough && percent !== undefined);
  if (met.length === 0) return nothing;
  return html`<p class="soft small code">${words.codeLine}<br><code>${met.map(({ id, percent, evidence }) => `${id}:${Math.round(percent ?? 0)}/${evidence}`).join('; ')}</code></p>`;
}
