import { chanceIn, numberIn, percentIn, sizeIn } from '../numbers.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** The card a head of department reads: a verdict in words, then one line for each thing that matters. */
export function summary(context: PageContext): Markup {
  const { words: { summary: words } } = context;
  const lines: readonly (readonly [string, Content, boolean?])[] = [
    [words.endings, endings(context), endingsHold(context)],
    [words.guessing, guessing(context), guessingHolds(context)],
    [words.languages, languages(context), context.report.parity.every(({ differences }) => differences === 0)],
    [words.evidence, evidence(context)],
    [words.time, time(context)],
    [words.sizes, sizes(context), context.report.savedState.every(({ characters, limit }) => characters <= limit)],
    [words.findings, words.findingsText(count(context, 'error'), count(context, 'warning'), count(context, 'info')), count(context, 'error') === 0],
  ];
  const errors = count(context, 'error');
  return markup`<section class="card" aria-labelledby="short"><h2 id="short">${words.heading}</h2>
<p class="verdict ${errors > 0 ? 'bad' : 'good'}">${errors > 0 ? '✕' : '✓'} ${verdictText(context)}</p>
<dl class="tiles">${lines.map(([name, text, holds]) => markup`<div><dt>${name}</dt><dd>${holds !== undefined && markup`<span class="${holds ? 'good' : 'bad'}" aria-hidden="true">${holds ? '✓' : '✕'}</span> `}${text}</dd></div>`)}</dl>
<p class="soft">${words.basis}</p></section>`;
}

function verdictText({ words: { summary: words }, ...context }: PageContext): string {
  const [errors, warnings] = [count(context, 'error'), count(context, 'warning')];
  if (errors > 0) return words.notReady(errors);
  return warnings > 0 ? words.remarks(warnings) : words.ready;
}

export function count({ report }: Pick<PageContext, 'report'>, severity: Severity): number {
  return report.findings.filter((finding) => finding.severity === severity).length;
}

function endings({ report, words: { summary: words } }: PageContext): string {
  const all = report.rolePlays.flatMap((rolePlay) => rolePlay.endings);
  const fewest = all.flatMap(({ range }) => (range ? [range.fewest] : []));
  return all.length === 0 ? words.noRolePlays : words.endingsText(fewest.length, all.length, Math.min(...fewest));
}

function endingsHold({ report }: PageContext): boolean {
  return report.rolePlays.every((rolePlay) => rolePlay.exact && rolePlay.endings.every(({ range }) => range !== null));
}

function guessing({ report, language, words: { summary: words } }: PageContext): string {
  const { chance, limit } = report.guessing;
  const whole = chance === null ? words.nothingScored : words.guessingText(chanceIn(language, chance), percentIn(language, limit));
  const worst = Math.max(0, ...rolePlayGuesses(report));
  return report.rolePlays.length === 0 ? whole : `${whole}; ${words.rolePlayGuessing(chanceIn(language, worst), percentIn(language, report.rolePlays[0]!.limit))}`;
}

function rolePlayGuesses(report: PageContext['report']): readonly number[] {
  return report.rolePlays.flatMap(({ guessing: ways }) => ways.flatMap(({ pass }) => Object.values(pass)));
}

function guessingHolds({ report }: PageContext): boolean {
  const limits = report.rolePlays[0]?.limit ?? 0;
  return 100 * (report.guessing.chance ?? 0) <= report.guessing.limit && rolePlayGuesses(report).every((chance) => 100 * chance <= limits);
}

function languages({ report, words }: PageContext): string {
  const whole = report.parity.filter(({ differences }) => differences === 0).length;
  return `${words.summary.languagesText(whole, report.module.languages.length)}: ${report.module.languages.map((language) => words.languageNames[language]).join(', ')}`;
}

function evidence({ report, words: { summary: words } }: PageContext): string {
  const enough = report.module.competencies.filter(({ id }) => report.evidence.every((each) => each.competency !== id || each.enough)).length;
  return words.evidenceText(enough, report.module.competencies.length, report.module.rules.evidence);
}

function time({ report, language, words: { summary: words } }: PageContext): string {
  const own = report.seatTime.filter((each) => each.language === (report.module.languages.includes(language) ? language : report.module.source));
  const most = (pick: (each: (typeof own)[number]) => number): number => Math.max(0, ...own.map(pick));
  return words.timeText(most(({ typical }) => typical), Math.min(...own.map(({ quick }) => quick)), most(({ slow }) => slow), numberIn(language, most(({ academicHours }) => academicHours)));
}

function sizes({ report, language, words: { summary: words } }: PageContext): string {
  const largest = Math.max(0, ...report.packages.map(({ size }) => size));
  const saved = report.savedState.find(({ profile }) => profile === 'scorm12');
  const packages = largest === 0 ? words.noPackages : words.sizesText(sizeIn(language, largest));
  return saved ? `${packages}; ${words.savedText(numberIn(language, saved.characters), numberIn(language, saved.limit))}` : packages;
}
