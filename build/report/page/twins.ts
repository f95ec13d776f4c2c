/** Kazakh held against Russian, unit by unit: raw measures, and what a person should look at. */
import { twinMeasures } from '../facts/readability-twins.ts';
import { chanceIn, numberIn, ratioIn, rounded } from '../numbers.ts';
import type { Language } from '../../../src/model/common.schema.ts';
import type { ReadabilityTwins, TwinMeasure, TwinPair, TwinUnit } from '../report-types.ts';
import type { ReportStrings } from '../strings/en.ts';
import { dataTable } from './data-table.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

const FAR = '◆';

/** Undefined where the module lacks one of the two languages. */
export function twinsPart({ report: { twins }, words: { languages: words }, language, unit }: PageContext): Markup | undefined {
  if (!twins) return undefined;
  const { twins: say } = words;
  return markup`<h3>${say.heading}</h3>${lookAt(twins, words, language, unit)}
<details><summary>${say.measures}</summary><p>${say.caption}</p>${dataTable({
    caption: say.caption, quiet: true, head: [words.unit, ...twinMeasures.map((measure) => nameOf(measure, words))], numbers: twinMeasures.map((_, index) => index + 1),
    rows: [usualRow(twins, say.usual, language), ...twins.units.map((twin) => [unit(twin.unit), ...twinMeasures.map((measure) => cell(twin.measures[measure], measure, say.far, language))])],
  })}<p class="soft">${say.note}</p><p class="soft">${say.rule}</p></details>`;
}

/** The units that are marked, in words and outside the fold, each with what is far out in it. */
function lookAt({ usual, units }: ReadabilityTwins, words: ReportStrings['languages'], language: Language, unit: PageContext['unit']): Markup {
  const { twins: say } = words;
  if (twinMeasures.every((measure) => usual[measure] === null)) return markup`<p>${say.few}</p>`;
  const marked = units.filter((twin) => farIn(twin).length > 0);
  if (marked.length === 0) return markup`<p><span class="good">✓ ${say.none}</span></p>`;
  const said = (twin: TwinUnit): string => farIn(twin).map((measure) => say.apart(nameOf(measure, words), ratioIn(language, twin.measures[measure].ratio ?? 0), ratioIn(language, usual[measure] ?? 0))).join('; ');
  return markup`<p><span class="far">${FAR} ${say.marked(marked.length)}</span></p><ul>${marked.map((twin) => markup`<li>${unit(twin.unit)} – ${said(twin)}</li>`)}</ul>`;
}

function farIn({ measures }: TwinUnit): readonly TwinMeasure[] {
  return twinMeasures.filter((measure) => measures[measure].apart);
}

function usualRow({ usual }: ReadabilityTwins, name: string, language: Language): readonly Content[] {
  const said = (ratio: number | null): Content => (ratio === null ? '–' : markup`<strong>${ratioIn(language, ratio)}</strong>`);
  return [markup`<strong>${name}</strong>`, ...twinMeasures.map((measure) => said(usual[measure]))];
}

function cell({ kk, ru, ratio, apart }: TwinPair, measure: TwinMeasure, far: string, language: Language): Markup {
  const value = (number: number): string => (measure === 'longWords' || measure === 'longSentences' ? chanceIn(language, number) : numberIn(language, rounded(number, 1)));
  return markup`<span class="pair">${value(kk)} / ${value(ru)}</span>${ratio !== null && markup` <span class="${apart ? 'pair far' : 'pair soft'}">${apart && markup`${FAR} ${far} `}${ratioIn(language, ratio)}</span>`}`;
}

function nameOf(measure: TwinMeasure, words: ReportStrings['languages']): string {
  return { words: words.words, wordsPerSentence: words.perSentence, lettersPerWord: words.lettersPerWord, longWords: words.longWords, longSentences: words.longSentences }[measure];
}
