/** Questions that readers of units ask about blocks. */
import type { Block, Inline, Paragraph, Quote, TextInline } from './tree.ts';

const isSpace = (inline: Inline): boolean => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === '');

/** The code spans of a paragraph that holds nothing else. */
export function onlyCodes(block: Block): readonly TextInline[] | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const parts = block.inlines.filter((inline) => !isSpace(inline));
  return parts.length > 0 && parts.every((part) => part.kind === 'code') ? parts.filter((part): part is TextInline => part.kind === 'code') : undefined;
}

export interface SplitCodes {
  readonly codes: readonly TextInline[];
  readonly rest: readonly Inline[];
}

/** The code spans after which nothing comes, and what stands before them. */
export function splitTrailingCodes(inlines: readonly Inline[]): SplitCodes {
  let end = inlines.length;
  while (end > 0 && (isSpace(inlines[end - 1]!) || inlines[end - 1]!.kind === 'code')) end -= 1;
  const codes = inlines.slice(end).filter((inline): inline is TextInline => inline.kind === 'code');
  return codes.length === 0 ? { codes, rest: inlines } : { codes, rest: trimEnd(inlines.slice(0, end)) };
}

/** The code spans that fill the first line of a paragraph, and the lines below. */
export function splitLeadingCodes(block: Paragraph): SplitCodes {
  let end = 0;
  while (end < block.inlines.length && (isSpace(block.inlines[end]!) || block.inlines[end]!.kind === 'code')) {
    if (end > 0 && startsLine(block.inlines[end]!)) break;
    end += 1;
  }
  const codes = block.inlines.slice(0, end).filter((inline): inline is TextInline => inline.kind === 'code');
  const rest = block.inlines.slice(end);
  return codes.length > 0 && rest[0] !== undefined && startsLine(rest[0]) ? { codes, rest: trimStart(rest) } : { codes: [], rest: block.inlines };
}

const startsLine = (inline: Inline): boolean => inline.kind === 'break' || (inline.kind === 'text' && /^[ \t]*\n/u.test(inline.text));

function trimEnd(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  return last?.kind === 'text' ? [...inlines.slice(0, -1), { ...last, text: last.text.trimEnd() }] : inlines;
}

function trimStart(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines[0];
  if (first?.kind === 'break') return inlines.slice(1);
  if (first?.kind !== 'text') return inlines;
  const text = first.text.trimStart();
  const span = { ...first.span, start: Math.min(first.span.end, first.span.start + first.text.length - text.length) };
  return text === '' ? inlines.slice(1) : [{ ...first, text, span }, ...inlines.slice(1)];
}

/** The first inline of a quote, where callouts and speakers are named. */
export function firstInline(quote: Quote): Inline | undefined {
  const first = quote.blocks[0];
  return first?.kind === 'paragraph' ? first.inlines[0] : undefined;
}

/** Every inline in these blocks, nested ones included, in the order written. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walkBlocks(blocks)) {
    if ('inlines' in block) yield* walkNested(block.inlines);
    if (block.kind === 'table') for (const row of [block.header, ...block.rows]) for (const cell of row) yield* walkNested(cell.inlines);
  }
}

/** Every block, with the blocks inside quotes and lists. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'quote') yield* walkBlocks(block.blocks);
    if (block.kind === 'list') for (const item of block.items) yield* walkBlocks(item.blocks);
  }
}

function* walkNested(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* walkNested(inline.children);
  }
}
