import { lintMarkdown } from './markdown/lint-markdown.ts';
import { plainText } from './markdown/plain-text.ts';
import { renderBlocks } from './markdown/render-html.ts';
import { slugOf } from './markdown/slug.ts';
import type { Block, Heading } from './markdown/tree.ts';
import type { Span } from '../source/source-file.ts';
import type { PageHead, UnitContext } from './unit.ts';

/** A `##` heading and what stands below it. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly html: string;
  readonly span: Span;
}

/** The entries of a page that is a list of them: the glossary, the sources. What stands before the first is for authors. */
export function readEntries(head: PageHead, blocks: readonly Block[], context: UnitContext): readonly Entry[] {
  lintMarkdown(head.file, blocks, context.reporter);
  const known = new Set<string>();
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || block.depth !== 2) return [];
    const entry = readEntry(block, blocks.slice(index + 1, nextEntry(blocks, index + 1)));
    if (entry.html === '') context.reporter.report('entry-empty', block.span, { name: entry.name });
    if (known.has(entry.id)) context.reporter.report('entry-twice', block.span, { name: entry.name });
    const isNew = !known.has(entry.id) && entry.id !== '';
    known.add(entry.id);
    return isNew ? [entry] : [];
  });
}

function readEntry(heading: Heading, body: readonly Block[]): Entry {
  const name = plainText(heading.inlines);
  return { id: slugOf(name), name, html: renderBlocks(body), span: heading.span };
}

function nextEntry(blocks: readonly Block[], from: number): number {
  const index = blocks.findIndex((block, place) => place >= from && block.kind === 'heading' && block.depth <= 2);
  return index < 0 ? blocks.length : index;
}
