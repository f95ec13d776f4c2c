import type { Block, Heading } from '../markdown/tree.ts';
import { cutStart } from './split-lines.ts';

/** `##Сцена` is no heading to Markdown. The lint has said so; read as the scene it is meant to be, it breaks no links. */
export function mendHeadings(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => mendHeading(block) ?? block);
}

function mendHeading(block: Block): Heading | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const [first, ...rest] = block.inlines;
  const marks = first?.kind === 'text' ? /^(##?)(?![#!])\u00a0?(?=[^\s#])/u.exec(first.text) : null;
  if (first?.kind !== 'text' || !marks || (marks[1] === '#' && !marks[0].endsWith('\u00a0')) || first.text.includes('\n')) return undefined;
  return { kind: 'heading', depth: marks[1]?.length ?? 2, inlines: [cutStart(first, marks[0].length), ...rest], span: block.span };
}
