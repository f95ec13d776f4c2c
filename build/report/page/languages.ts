import { chanceIn, numberIn } from '../numbers.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import type { ReadabilityFacts } from '../report-types.ts';
import { dataTable, verdict } from './data-table.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';
import { twinsPart } from './twins.ts';

/** Whether the languages hold the same, and how hard each is to read. */
export function languagesSection(context: PageContext): Markup {
  const { report, words: { languages: words, languageNames }, language, unit } = context;
  const number = (value: number): string => numberIn(language, value);
  return markup`<section id="languages"><h2>${words.heading}</h2>${dataTable({
    caption: words.parity, head: [words.language, words.units, words.scenes, words.choices, words.questions, words.characters, words.differences], numbers: [1, 2, 3, 4, 5],
    rows: report.parity.map((own) => [languageNames[own.language], own.units, own.scenes, own.choices, own.questions, number(own.characters), verdict(own.differences === 0, String(own.differences))]),
  })}<p class="soft">${words.parityNote(languageNames[report.module.source])}</p>
<details><summary>${words.readability}</summary>${dataTable({
    caption: words.readability, head: [words.unit, words.language, words.words, words.perSentence, words.longWords, words.longSentences, words.grade], numbers: [2, 3, 4, 5, 6],
    rows: report.units.flatMap(({ id }) => report.readability.filter((facts) => facts.unit === id).map((facts) => row(facts, unit(id), languageNames[facts.language], language))),
  })}<p class="soft">${words.readabilityNote}</p></details>${twinsPart(context)}</section>`;
}

function row(facts: ReadabilityFacts, unit: string, name: string, language: Language): readonly Content[] {
  const { words, wordsPerSentence, longWords, longSentences, grade } = facts;
  return [unit, name, numberIn(language, words), numberIn(language, wordsPerSentence), chanceIn(language, longWords), chanceIn(language, longSentences), grade === null ? '–' : numberIn(language, Math.max(1, Math.round(grade)))];
}
