import { markup, type Content, type Markup } from './markup.ts';

export interface DataTable {
  readonly caption: string;
  /** The heading above says the same, so that the caption is for screen readers only. */
  readonly quiet?: boolean;
  readonly head: readonly Content[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Content[])[];
  /** Columns that hold numbers. */
  readonly numbers?: readonly number[];
}

/** A table that scrolls by itself where the page is narrow. */
export function dataTable({ caption, quiet = false, head, rows, numbers = [] }: DataTable): Markup {
  const kind = (column: number): Markup | false => numbers.includes(column) && markup` class="number"`;
  return markup`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table>
<caption${quiet && markup` class="quiet"`}>${caption}</caption>
<thead><tr>${head.map((cell, column) => markup`<th scope="col"${kind(column)}>${cell}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell, column) => (column === 0 ? markup`<th scope="row">${cell}</th>` : markup`<td${kind(column)}>${cell}</td>`))}</tr>
`)}</tbody></table></div>`;
}

/** A verdict that says the same by mark and by word, not by colour alone. */
export function verdict(good: boolean, text: string): Markup {
  return good ? markup`<span class="good">✓ ${text}</span>` : markup`<span class="bad">✕ ${text}</span>`;
}
