import type { Block, List, ListItem } from '../parse/markdown/tree.ts';
import type { Page } from './format-page.ts';
import type { Layout } from './layout.ts';

const STEP = 4;

/** Choices or answers: what belongs to an item stands four spaces deep under it, an empty line between the parts. */
export function layOutList(list: List, indent: string, layout: Layout, page: Page): void {
  const apart = list.items.some((item) => layout.lines(item.span) > 1);
  for (const [index, item] of list.items.entries()) {
    if (index > 0 && apart) layout.space(item.span.start);
    layOutItem(item, indent, layout, page);
  }
}

function layOutItem(item: ListItem, indent: string, layout: Layout, page: Page): void {
  layout.item(item.span.start, indent, item.marker);
  // Under `100.` four spaces would not be deep enough.
  const under = indent + ' '.repeat(Math.max(STEP, item.marker.length + 1));
  const [first, ...rest] = item.blocks;
  if (first?.kind === 'paragraph') layout.indentRest(first.span, under);
  const joins = page.joinsChips(item.blocks);
  for (const [index, block] of (first?.kind === 'paragraph' ? rest : item.blocks).entries()) {
    if (index === 0 && joins) layout.join(block.span.start);
    else if (first?.kind === 'paragraph' || index > 0) layout.space(block.span.start);
    if (first !== block) layOutPart(block, under, layout, page);
  }
}

function layOutPart(block: Block, under: string, layout: Layout, page: Page): void {
  switch (block.kind) {
    case 'paragraph': case 'table': case 'heading': layout.indent(block.span, under); return;
    case 'quote': layout.indent(block.span, under); layout.quote(block.span); return;
    case 'list': layOutList(block, under, layout, page); return;
    case 'code': case 'html': if (!('indented' in block && block.indented)) layout.shift(block.span, under); return;
    case 'rule': case 'note-definition':
  }
}
