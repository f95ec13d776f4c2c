import type { Html } from '../../src/model/common.schema.ts';
import { lintMarkdown } from './markdown/lint-markdown.ts';
import { plainText } from './markdown/plain-text.ts';
import { renderBlocks, renderInlines } from './markdown/render-html.ts';
import type { Block, Heading, ListItem } from './markdown/tree.ts';
import { readTitle } from './read-title.ts';
import type { CourseProse, PageReaders, UnitContext } from './unit.ts';

/** course.md: the title, the description up to the first `##`, and a `###` heading per topic with its outcomes as a list. */
export const readCoursePage: PageReaders['course'] = (head, blocks, context) => {
  lintMarkdown(head.file, blocks, context.reporter);
  const page = readTitle(head, blocks, context);
  const end = page.blocks.findIndex((block) => block.kind === 'heading');
  return {
    title: page.title,
    description: renderBlocks(page.blocks.slice(0, end < 0 ? page.blocks.length : end)),
    topics: page.blocks.flatMap((block, index) => (isTopic(block) ? [readTopic(block, page.blocks.slice(index + 1), context)] : [])),
  };
};

const isTopic = (block: Block): block is Heading => block.kind === 'heading' && block.depth === 3;

function readTopic(heading: Heading, below: readonly Block[], context: UnitContext): CourseProse['topics'][number] {
  const end = below.findIndex((block) => block.kind === 'heading');
  const own = below.slice(0, end < 0 ? below.length : end);
  const outcomes = own.flatMap((block) => (block.kind === 'list' ? block.items.map(readOutcome) : []));
  const title = plainText(heading.inlines);
  if (outcomes.length === 0) context.reporter.report('course-outcomes-missing', heading.span, { title });
  return { title, outcomes, span: heading.span };
}

function readOutcome(item: ListItem): Html {
  const [first, ...more] = item.blocks;
  if (first?.kind === 'paragraph' && more.length === 0) return renderInlines(first.inlines);
  return renderBlocks(item.blocks);
}
