import type { ChipKind } from '../chips/chip.ts';
import { walkInlines } from '../markdown/inspect.ts';
import type { Block } from '../markdown/tree.ts';
import { taskBoxOf } from './task-box.ts';

/** Which of a question's blocks hold its answers: from `start` up to `end`. */
export interface AnswerRange {
  readonly start: number;
  readonly end: number;
}

/** Undefined when there is nothing that could be answered. */
export function findAnswers(blocks: readonly Block[], chip: ChipKind | undefined): AnswerRange | undefined {
  switch (chip) {
    case 'match':
      return one(blocks.findIndex((block) => block.kind === 'table'));
    case 'best-worst':
      return listRange(blocks, blocks.findIndex((block) => block.kind === 'list'), hasCodes);
    case 'order':
    case 'scale':
      return listRange(blocks, blocks.findIndex((block) => block.kind === 'list'), () => false);
    case 'reflection':
      return reflectionRange(blocks);
    default:
      return listRange(blocks, blocks.findIndex(isTaskList), isTaskList) ?? gapRange(blocks);
  }
}

export function isTaskList(block: Block): boolean {
  return block.kind === 'list' && block.items.some((item) => taskBoxOf(item) !== undefined);
}

const hasCodes = (block: Block): boolean => block.kind === 'list' && [...walkInlines([block])].some((inline) => inline.kind === 'code');
const one = (index: number): AnswerRange | undefined => (index < 0 ? undefined : { start: index, end: index + 1 });

/**
 * A list with what fell out of it: a list of other bullets at once after it, a quote at the margin with more answers
 * below it, or a quote at the margin on the very next line.
 */
function listRange(blocks: readonly Block[], start: number, isMore: (block: Block) => boolean): AnswerRange | undefined {
  if (start < 0) return undefined;
  let end = start + 1;
  for (;;) {
    const [list, next, after] = [blocks[end - 1]!, blocks[end], blocks[end + 1]];
    if (next?.kind === 'list') end += 1;
    else if (next?.kind === 'quote' && after !== undefined && isMore(after)) end += 2;
    else if (next?.kind === 'quote' && isMore(list) && next.span.start - list.span.end === 1) end += 1;
    else return { start, end };
  }
}

/** A reflection is answered below everything that is said about it; only a quote at the end is feedback. */
function reflectionRange(blocks: readonly Block[]): AnswerRange {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]!.kind === 'quote') end -= 1;
  return { start: end, end };
}

function gapRange(blocks: readonly Block[]): AnswerRange | undefined {
  const start = blocks.findIndex(hasGap);
  return start < 0 ? undefined : { start, end: blocks.findLastIndex(hasGap) + 1 };
}

/** A gap that nobody closed counts, so that it can be named. */
function hasGap(block: Block): boolean {
  return [...walkInlines([block])].some((inline) => inline.kind === 'gap' || (inline.kind === 'text' && inline.text.includes('[[')));
}
