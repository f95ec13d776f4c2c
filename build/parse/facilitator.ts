/** facilitator.md: advice for whoever leads the module in a classroom. It goes into the facilitator packs and never to a learner. */
import { lintMarkdown } from './markdown/lint-markdown.ts';
import { plainText } from './markdown/plain-text.ts';
import type { Block, Heading, LinkInline } from './markdown/tree.ts';
import { readTitle } from './read-title.ts';
import type { PageReaders } from './unit.ts';
import type { SourceFile, Span } from '../source/source-file.ts';

export interface FacilitatorDocument {
  readonly file: SourceFile;
  readonly title: string;
  /** What stands before the first `##`. */
  readonly intro: readonly Block[];
  readonly sections: readonly FacilitatorSectionDocument[];
  readonly span: Span;
}

export interface FacilitatorSectionDocument {
  readonly title: string;
  /** The heading as a link says which unit the section is about. */
  readonly link: LinkInline | undefined;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export const readFacilitator: PageReaders['facilitator'] = (head, blocks, context) => {
  lintMarkdown(head.file, blocks, context.reporter);
  const page = readTitle(head, blocks, context);
  const starts = page.blocks.flatMap((block, index) => (isSection(block) ? [index] : []));
  const sections = starts.map((start, place) => readSection(page.blocks[start] as Heading, page.blocks.slice(start + 1, starts[place + 1])));
  for (const { title, blocks: own, span } of sections) if (own.length === 0) context.reporter.report('entry-empty', span, { name: title });
  const { bodyStart } = head.frontMatter;
  return { file: head.file, title: page.title, intro: page.blocks.slice(0, starts[0]), sections, span: page.heading?.span ?? { path: head.file.path, start: bodyStart, end: bodyStart } };
};

const isSection = (block: Block): block is Heading => block.kind === 'heading' && block.depth === 2;

function readSection(heading: Heading, blocks: readonly Block[]): FacilitatorSectionDocument {
  const link = heading.inlines.find((inline): inline is LinkInline => inline.kind === 'link');
  return { title: plainText(heading.inlines), link, blocks, span: heading.span };
}
