/**
 * How a page lies on its lines: an empty line between its parts, four spaces under a choice or an answer, one kind of
 * bullet. Only blanks, bullets and `#` are touched; no words move from one line to another.
 */
import type { FileKind } from '../parse/keywords/keyword-table.ts';
import { parseMarkdown } from '../parse/markdown/parse-markdown.ts';
import type { Block, List } from '../parse/markdown/tree.ts';
import { createLayout, type Layout } from './layout.ts';
import { layOutList } from './lay-out-list.ts';

export interface Page {
  readonly path: string;
  readonly text: string;
  /** Where the text after the front matter begins. */
  readonly bodyStart: number;
  readonly kind: FileKind;
  /** Whether a list is one whose items stand for more than words: choices, answers. */
  isMeaningful(list: List): boolean;
  /** Whether chips in the second block of a choice belong up to its words. */
  joinsChips(blocks: readonly Block[]): boolean;
}

export function formatPage(page: Page): string {
  const { path, text, bodyStart } = page;
  const blocks = parseMarkdown({ path, text }, bodyStart);
  const layout = createLayout(text, bodyStart);
  layOutBlocks(blocks, layout, page);
  return layout.print();
}

function layOutBlocks(blocks: readonly Block[], layout: Layout, page: Page): void {
  for (const [index, block] of blocks.entries()) {
    if (index > 0 && partsNeedSpace(blocks[index - 1]!, block, layout)) layout.space(block.span.start);
    layOutBlock(block, layout, page);
  }
}

/** Chips right under a heading stay there; footnotes and HTML stand as close as the author put them. */
function partsNeedSpace(before: Block, block: Block, layout: Layout): boolean {
  if (before.kind === 'html' || block.kind === 'html') return false;
  if (before.kind === 'note-definition' && block.kind === 'note-definition') return false;
  if (before.kind === 'list' && block.kind === 'list') return false;
  const startsWithChip = block.kind === 'paragraph' && block.inlines[0]?.kind === 'code';
  return !(before.kind === 'heading' && startsWithChip && layout.touches(block.span.start));
}

function layOutBlock(block: Block, layout: Layout, page: Page): void {
  switch (block.kind) {
    case 'heading': layout.heading(block.span); return;
    case 'paragraph': case 'table': layout.indent(block.span, ''); return;
    case 'quote': layout.indent(block.span, ''); layout.quote(block.span); return;
    case 'list': if (page.isMeaningful(block)) layOutList(block, '', layout, page); return;
    case 'code': case 'html': case 'rule': case 'note-definition':
  }
}
