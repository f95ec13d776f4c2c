import { plainText } from './markdown/plain-text.ts';
import type { Block, Heading } from './markdown/tree.ts';
import type { PageHead, UnitContext } from './unit.ts';

export interface TitledPage {
  readonly title: string;
  /** The heading; undefined when the title came from the front matter alone. */
  readonly heading: Heading | undefined;
  /** Everything but the title and comments, which are the author's own. */
  readonly blocks: readonly Block[];
}

/** The one `#` heading of a page; `title:` of the front matter stands in for it. */
export function readTitle(head: PageHead, blocks: readonly Block[], context: UnitContext): TitledPage {
  const titles = blocks.filter((block): block is Heading => block.kind === 'heading' && block.depth === 1);
  const [heading, ...others] = titles;
  for (const other of others) context.reporter.report('unit-title-twice', other.span, { title: plainText(other.inlines) });
  const title = plainText(heading?.inlines ?? []) || (head.frontMatter.title ?? '');
  if (title === '') context.reporter.report('unit-title-missing', heading?.span ?? startOf(head));
  return { title, heading, blocks: blocks.filter((block) => block !== heading && !isComment(block)) };
}

const isComment = (block: Block): boolean => block.kind === 'html' && /^<!--[\s\S]*-->$/u.test(block.text) && block.text.indexOf('-->') === block.text.length - 3;

function startOf({ file, frontMatter }: PageHead): { path: string; start: number; end: number } {
  const start = Math.min(frontMatter.bodyStart, file.text.length);
  return { path: file.path, start, end: start };
}
