import type { Html } from '../../../src/model/common.schema.ts';
import { balanceHtml, keepAllowedHtml } from './author-html.ts';
import type { Block, Inline, LinkInline, List, ListItem, Table } from './tree.ts';

/** What words mean on the page they stand on. Without it links lead where they say and pictures are their alt text. */
export interface Page {
  /** HTML for plain words, e.g. with glossary terms marked. Not asked inside links, headings and code. */
  text?(text: string): Html;
  /** Attributes of the link, or undefined when it leads nowhere and only its words stay. */
  link?(link: LinkInline): Readonly<Record<string, string>> | undefined;
  /** Path of the picture in the package, or undefined when there is none. */
  picture?(image: LinkInline): string | undefined;
  /** Number under which the note is referred to, or undefined when nothing explains it. */
  note?(id: string): number | undefined;
}

export function renderInlines(inlines: readonly Inline[], page: Page = {}): Html {
  const html = writeInlines(inlines, page);
  return inlines.some(hasHtml) ? balanceHtml(html) : html;
}

export function renderBlocks(blocks: readonly Block[], page: Page = {}): Html {
  const html = writeBlocks(blocks, page);
  return blocks.some(blockHasHtml) ? balanceHtml(html) : html;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#|(?!\/\/)[^:]*$|[^:/]*\/)/iu;

/** Attributes of a link that leads where it says; undefined for `javascript:` and its like. */
export function ordinaryLink(link: LinkInline): Readonly<Record<string, string>> | undefined {
  return SAFE_ADDRESS.test(link.href.trim()) ? { href: link.href } : undefined;
}

const writeInlines = (inlines: readonly Inline[], page: Page): string => inlines.map((inline) => writeInline(inline, page)).join('');
const writeBlocks = (blocks: readonly Block[], page: Page): string => blocks.map((block) => writeBlock(block, page)).join('');

function writeInline(inline: Inline, page: Page): string {
  switch (inline.kind) {
    case 'text':
      return (page.text ?? escapeHtml)(unindented(inline.text));
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'html':
      return keepAllowedHtml(inline.text);
    case 'gap':
      return escapeHtml(`[[${inline.text}]]`);
    case 'note-reference':
      return writeNote(inline.text, page);
    case 'link':
      return writeLink(inline, page);
    case 'image':
      return writePicture(inline, page);
    default:
      return `<${inline.kind}>${writeInlines(inline.children, page)}</${inline.kind}>`;
  }
}

/** How far a line of a paragraph is indented means nothing. */
function unindented(text: string): string {
  return text.replace(/\n[ \t]+/gu, '\n');
}

function writeNote(id: string, page: Page): string {
  const number = page.note?.(id);
  return number === undefined ? '' : `<sup><a data-note="${escapeHtml(id)}">${number}</a></sup>`;
}

/** Inside a link there is no other link, so no term is marked. */
function writeLink(link: LinkInline, page: Page): string {
  const words = writeInlines(link.children, withoutTerms(page));
  const attributes = page.link ? page.link(link) : ordinaryLink(link);
  return attributes ? `<a${writeAttributes(attributes)}>${words}</a>` : words;
}

function writePicture(image: LinkInline, page: Page): string {
  const alt = image.children.map((child) => ('text' in child ? child.text : '')).join('');
  const src = page.picture?.(image);
  return src === undefined ? escapeHtml(alt) : `<img${writeAttributes({ src, alt })}>`;
}

const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('');

function withoutTerms(page: Page): Page {
  return { ...page, text: escapeHtml };
}

function writeBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block.depth, writeInlines(block.inlines, withoutTerms(page)));
    case 'paragraph':
      return `<p>${writeInlines(block.inlines, page).trimStart()}</p>`;
    case 'quote':
      return `<blockquote>${writeBlocks(block.blocks, page)}</blockquote>`;
    case 'list':
      return writeList(block, page);
    case 'table':
      return writeTable(block, page);
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'html':
      return keepAllowedHtml(block.text);
    case 'note-definition':
      return '';
  }
}

/** A page has its title (`h1`) and its sections (`h2`) from the player, so headings in the prose begin at `h3`. */
function writeHeading(depth: number, words: string): string {
  const level = Math.min(Math.max(depth - 1, 3), 5);
  return `<h${level}>${words}</h${level}>`;
}

function writeList(list: List, page: Page): string {
  const name = list.ordered ? 'ol' : 'ul';
  return `<${name}>${list.items.map((item) => writeItem(item, page)).join('')}</${name}>`;
}

/** An item's only paragraph needs no `<p>`. */
function writeItem(item: ListItem, page: Page): string {
  const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ ';
  const single = item.blocks.filter((block) => block.kind === 'paragraph').length === 1;
  const blocks = item.blocks.map((block) => (single && block.kind === 'paragraph' ? writeInlines(block.inlines, page) : writeBlock(block, page)));
  return `<li>${box}${blocks.join('')}</li>`;
}

function writeTable(table: Table, page: Page): string {
  const words = (cell: Table['header'][number]): string => writeInlines(cell.inlines, page);
  // An empty corner heads no column; what stands below it then heads the rows.
  const head = table.header.map((cell) => (words(cell) === '' ? '<td></td>' : `<th scope="col">${words(cell)}</th>`)).join('');
  const cornerIsEmpty = table.header[0] !== undefined && words(table.header[0]) === '';
  const rows = table.rows.map((row) => `<tr>${row.map((cell, column) => (cornerIsEmpty && column === 0 ? `<th scope="row">${words(cell)}</th>` : `<td>${words(cell)}</td>`)).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function hasHtml(inline: Inline): boolean {
  return inline.kind === 'html' || ('children' in inline && inline.children.some(hasHtml));
}

function blockHasHtml(block: Block): boolean {
  if ('inlines' in block) return block.inlines.some(hasHtml);
  if (block.kind === 'quote') return block.blocks.some(blockHasHtml);
  if (block.kind === 'list') return block.items.some((item) => item.blocks.some(blockHasHtml));
  if (block.kind === 'table') return [block.header, ...block.rows].some((row) => row.some((cell) => cell.inlines.some(hasHtml)));
  return block.kind === 'html';
}
