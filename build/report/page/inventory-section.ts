import type { Inventory, Share } from '../report-types.ts';
import { dataTable, verdict } from './data-table.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { PageContext } from './page-context.ts';

/** What is in the module: a line for each thing that was promised, and how much of it each post meets. */
export function inventorySection(context: PageContext): Markup {
  const { report: { inventory: all }, words: { inventory: words }, level } = context;
  const posts = dataTable({
    caption: words.posts, head: [words.post, words.lessons, words.practice, words.assessed, words.pool, words.drawn, words.own], numbers: [1, 2, 3, 4, 5, 6],
    rows: all.byLevel.map((own) => [level(own.id), own.lessons, own.practice, own.assessed, own.pool, own.drawn, own.own]),
  });
  return markup`<section id="inventory"><h2>${words.heading}</h2>${dataTable({ caption: words.heading, quiet: true, head: [words.thing, words.amount], rows: rowsOf(all, context) })}
${posts}<p class="soft">${words.note}</p></section>`;
}

function rowsOf(all: Inventory, { words: { inventory: words, of } }: PageContext): readonly (readonly Content[])[] {
  const shown = ({ part, whole }: Share): Content => (whole === 0 ? words.none : verdict(part === whole, of(part, whole)));
  return [
    [words.topics, shown(all.topics)],
    [words.languages, shown(all.languages)],
    [words.levels, shown(all.levels)],
    [words.lessons, all.lessons],
    [words.rolePlays, words.rolePlayText(all.practice, all.assessed)],
    [words.items, words.itemText(all.pool, all.checks)],
    [words.notes, all.notes.whole === 0 ? words.none : markup`${shown(all.notes)} <span class="soft">(${words.sources(all.sources)})</span>`],
    [words.terms, all.terms],
    [words.guessing, shown(all.guessing)],
    [words.parity, shown(all.parity)],
  ];
}
