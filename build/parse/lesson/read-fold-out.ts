import type { Block, Verbatim } from '../markdown/tree.ts';
import type { UnitContext } from '../unit.ts';
import type { FoldOutBlock } from './lesson-document.ts';

const OPEN = /<details\b[^>]*>/giu;
const CLOSE = /<\/details\s*>/giu;
const SUMMARY = /<summary\b[^>]*>([\s\S]*?)<\/summary\s*>/iu;

export function opensFoldOut(block: Block | undefined): block is Verbatim {
  return block?.kind === 'html' && depthOf(block) > 0;
}

/** `<details>` without text of its own, or a lone `</details>`: HTML that belongs to a fold-out, wherever it stands. */
export function isFoldOutHtml(block: Block): boolean {
  return block.kind === 'html' && /<\/?details\b/iu.test(block.text);
}

/** Pairs the HTML block that opens a fold-out with the one that closes it. */
export function readFoldOut(blocks: readonly Block[], start: number, context: UnitContext): { readonly foldOut: FoldOutBlock; readonly next: number } {
  const opening = blocks[start] as Verbatim;
  const end = closingIndex(blocks, start);
  const inside = blocks.slice(start + 1, end ?? unclosedEnd(blocks, start));
  const closing = end === undefined ? undefined : blocks[end];
  if (!closing) context.reporter.report('fold-out-unclosed', opening.span);
  for (const block of inside) if (block.kind === 'heading') context.reporter.report('fold-out-question', block.span);
  const summary = readSummary(opening, context);
  const span = { ...opening.span, end: (closing ?? inside.at(-1) ?? opening).span.end };
  return { foldOut: { kind: 'fold-out', opening, summary, blocks: inside, span }, next: start + 1 + inside.length + (closing ? 1 : 0) };
}

/** A fold-out that stands in one HTML block from beginning to end, without an empty line. */
export function readWholeFoldOut(block: Verbatim, context: UnitContext): FoldOutBlock {
  return { kind: 'fold-out', opening: block, summary: readSummary(block, context), blocks: [], span: block.span };
}

function readSummary(opening: Verbatim, context: UnitContext): string {
  const match = SUMMARY.exec(opening.text);
  if (!match) {
    context.reporter.report('fold-out-summary-missing', opening.span);
    return '';
  }
  const rest = opening.text.slice(match.index + match[0].length).replace(CLOSE, '');
  if (rest.trim() !== '') {
    const start = opening.span.start + opening.text.length - opening.text.slice(match.index + match[0].length).trimStart().length;
    context.reporter.report('fold-out-blank-line', { ...opening.span, start: Math.min(start, opening.span.end) });
  }
  return match[1]?.trim() ?? '';
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const depthOf = (block: Block): number => (block.kind === 'html' ? count(block.text, OPEN) - count(block.text, CLOSE) : 0);

function closingIndex(blocks: readonly Block[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < blocks.length; index += 1) {
    depth += depthOf(blocks[index]!);
    if (depth <= 0) return index;
  }
  return undefined;
}

/** Without an end the fold-out takes what stands before the next heading, so that the rest of the lesson survives. */
function unclosedEnd(blocks: readonly Block[], start: number): number {
  const heading = blocks.findIndex((block, index) => index > start && block.kind === 'heading');
  return heading < 0 ? blocks.length : heading;
}
