import { ENDING_MARKS } from '../map/draw-map.ts';
import { signed } from '../map/layout-map.ts';
import { chanceIn, numberIn, percentIn } from '../numbers.ts';
import { mapFigure } from '../role-play-map.ts';
import type { RoadFacts, RolePlayFacts } from '../role-play-types.ts';
import { dataTable, verdict } from './data-table.ts';
import { markup, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

export function rolePlays(context: PageContext): Markup {
  const { report, words } = context;
  if (report.rolePlays.length === 0) return markup``;
  return markup`<section id="role-plays"><h2>${words.rolePlay.heading}</h2>${report.rolePlays.map((rolePlay) => rolePlaySection(rolePlay, context))}</section>`;
}

function rolePlaySection(rolePlay: RolePlayFacts, context: PageContext): Markup {
  const { words: { rolePlay: words, modes }, language } = context;
  return markup`<article class="role-play"><h3>${context.say(rolePlay.title)}</h3>
<p>${words.facts(rolePlay.scenes, rolePlay.decisions, rolePlay.choices, numberIn(language, rolePlay.states))} ${rolePlay.exact ? words.exact : words.inexact} ${rolePlay.loops && words.loops}</p>
<p>${words.passMark(modes[rolePlay.mode], rolePlay.pass)} ${rolePlay.never > 0 && words.never(chanceIn(language, rolePlay.never))}</p>
${endings(rolePlay, context)}
${mapFigure(rolePlay, language)}
<details><summary>${words.guessing}</summary>${guessing(rolePlay, context)}</details>
<details><summary>${words.best}; ${words.worst}</summary>${rolePlay.best ? road(words.best, rolePlay.best, rolePlay, context) : undefined}${rolePlay.worst ? road(words.worst, rolePlay.worst, rolePlay, context) : undefined}</details>
<details><summary>${words.competencies}</summary>${competencies(rolePlay, context)}${scales(rolePlay, context)}</details>
</article>`;
}

function endings(rolePlay: RolePlayFacts, context: PageContext): Markup {
  const { words: { rolePlay: words, endingKinds }, language } = context;
  return dataTable({
    caption: words.endings,
    head: [words.ending, words.kind, words.fewest, words.odds, words.lowest, words.highest],
    numbers: [2, 3, 4, 5],
    rows: rolePlay.endings.map(({ scene, kind, odds, range }) => [
      titleOf(rolePlay, scene, context), markup`<span class="ending ${kind}">${ENDING_MARKS[kind]} ${endingKinds[kind]}</span>`,
      ...(range ? [range.fewest, chanceIn(language, odds), percentIn(language, range.lowest.percent), percentIn(language, range.highest.percent)] : [verdict(false, words.unreachable), '', '', '']),
    ]),
  });
}

function guessing(rolePlay: RolePlayFacts, { words: { rolePlay: words, strategies, languageNames, verdict: verdictWord }, report, language }: PageContext): Markup {
  const { languages } = report.module;
  return markup`<p class="soft">${words.guessingNote(rolePlay.limit)}</p>${dataTable({
    caption: words.guessing,
    head: [words.strategy, ...languages.map((own) => languageNames[own]), verdictWord],
    numbers: languages.map((_, index) => index + 1),
    rows: rolePlay.guessing.map(({ strategy, pass }) => {
      const within = Object.values(pass).every((chance) => 100 * chance <= rolePlay.limit);
      return [strategies[strategy], ...languages.map((own) => chanceIn(language, pass[own] ?? 0)), verdict(within, within ? words.within : words.above)];
    }),
  })}`;
}

function road(name: string, { percent, ending, edges }: RoadFacts, rolePlay: RolePlayFacts, context: PageContext): Markup {
  const { words: { rolePlay: words }, say } = context;
  const steps = edges.flatMap((id) => rolePlay.map.edges.find((edge) => edge.id === id && edge.kind === 'choice') ?? []);
  return dataTable({
    caption: `${name}: ${words.road(percent, titleOf(rolePlay, ending, context))}`,
    head: [words.scene, words.choice, words.points],
    numbers: [2],
    rows: steps.map(({ from, text, points }) => [titleOf(rolePlay, from, context), say(text), signed(points)]),
  });
}

/** Lowest and highest points of each competency: on all roads, and on those to each ending. */
function competencies(rolePlay: RolePlayFacts, context: PageContext): Markup {
  const { words: { rolePlay: words }, competency } = context;
  const reached = rolePlay.endings.filter(({ range }) => range !== null);
  const range = (own: { readonly lowest: number; readonly highest: number } | undefined): string => (own ? words.pointRange(signed(own.lowest), signed(own.highest)) : '');
  return dataTable({
    caption: words.competencies,
    head: [words.competency, words.decisions, words.allEndings, ...reached.map(({ scene }) => titleOf(rolePlay, scene, context))],
    numbers: [1],
    rows: rolePlay.competencies.map(({ id, decisions, endings: own, ...whole }) => [competency(id), decisions, range(whole), ...reached.map(({ scene }) => range(own.find((each) => each.scene === scene)))]),
  });
}

function scales(rolePlay: RolePlayFacts, { words: { rolePlay: words }, say }: PageContext): Markup {
  if (rolePlay.scales.length === 0) return markup``;
  const text = ({ name, start, min, max, hitsMin, hitsMax }: RolePlayFacts['scales'][number]): string =>
    [words.scaleText(say(name), start, min, max), hitsMin ? words.hitsMin : '', hitsMax ? words.hitsMax : ''].filter(Boolean).join('; ');
  return markup`<h4>${words.scales}</h4><ul>${rolePlay.scales.map((scale) => markup`<li>${text(scale)}</li>`)}</ul>`;
}

function titleOf({ map: { nodes } }: RolePlayFacts, scene: string, { say }: PageContext): string {
  const found = nodes.find((node) => node.scene === scene);
  return found ? say(found.title) : scene;
}
