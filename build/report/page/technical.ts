/** For those who put the module into an LMS: time, accessibility, packages, saved state, settings. */
import { numberIn, sizeIn } from '../numbers.ts';
import { dataTable, verdict } from './data-table.ts';
import { markup, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function timeSection({ report, words: { time: words, languageNames }, language, level }: PageContext): Markup {
  const { languages, levels } = report.module;
  return markup`<section id="time"><h2>${words.heading}</h2>${dataTable({
    caption: words.heading, quiet: true, head: [words.post, ...languages.map((own) => languageNames[own])],
    rows: levels.map(({ id }) => [level(id), ...languages.map((own) => {
      const found = report.seatTime.find((each) => each.level === id && each.language === own);
      return found && markup`${words.minutes(found.typical)} <span class="soft">(${words.range(found.quick, found.slow)}; ${words.hours(numberIn(language, found.academicHours))})</span>`;
    })]),
  })}<p class="soft">${words.note}</p></section>`;
}

export function accessSection({ report: { accessibility: facts }, words: { access: words, of, none } }: PageContext): Markup {
  const lines = [[words.figures, facts.described, facts.figures], [words.recordings, facts.captioned, facts.recordings], [words.transcripts, facts.transcribed, facts.recordings]] as const;
  return markup`<section id="access"><h2>${words.heading}</h2><ul>${lines.map(([name, part, whole]) => markup`<li>${name}: ${whole === 0 ? none : verdict(part === whole, of(part, whole))}</li>`)}</ul><p class="soft">${words.note}</p></section>`;
}

export function technicalSection({ report, words: { technical: words, settings, verdict: verdictWord }, language }: PageContext): Markup {
  const number = (value: number): string => numberIn(language, value);
  return markup`<section id="technical"><h2>${words.heading}</h2>
${report.packages.length === 0 ? markup`<p class="soft">${words.noPackages}</p>` : dataTable({
  caption: words.packages, head: [words.file, words.profile, words.size, words.checksum], numbers: [2],
  rows: report.packages.map(({ fileName, profile, size, sha256 }) => [fileName, profile, sizeIn(language, size), markup`<code class="sum">${sha256}</code>`]),
})}
<p>${words.network}</p>
${dataTable({
  caption: words.saved, head: [words.profile, words.saved, verdictWord],
  rows: report.savedState.map(({ name, characters, limit }) => [name, words.characters(number(characters), number(limit)), verdict(characters <= limit, characters <= limit ? words.fits : words.tooLong)]),
})}<p class="soft">${words.savedNote}</p>
<h3>${words.settings}</h3><dl class="settings">${settings(report.module.rules.mark).map(([setting, value]) => markup`<div><dt>${setting}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}

export function uncheckedSection({ words: { unchecked: words } }: PageContext): Markup {
  return markup`<section id="unchecked"><h2>${words.heading}</h2><p>${words.note}</p><ul class="checklist">${words.items.map((item) => markup`<li><label><input type="checkbox"> <span>${item}</span></label><span class="sign" aria-hidden="true">${words.who}</span></li>`)}</ul></section>`;
}
