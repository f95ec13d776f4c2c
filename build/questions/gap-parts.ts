/** A text with gaps, in pieces: what is read and what is filled in. */
import type { Reporter } from '../diagnostics/report.ts';
import type { Span } from '../source/source-file.ts';
import type { Block, Inline, TextInline } from '../parse/markdown/tree.ts';

/** `markup` keeps blocks apart on the one line that a text with gaps becomes. */
export type GapPart =
  | { readonly kind: 'words'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'markup'; readonly html: string }
  | { readonly kind: 'gap'; readonly gap: TextInline };

export function readGapParts(blocks: readonly Block[], reporter: Reporter): readonly GapPart[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : [markup('<br><br>')]), ...blockParts(block, reporter)]);
}

/** The answers a gap accepts: `15 / fifteen`. A slash inside a word or between digits is part of the answer. */
export function acceptedAnswers(gap: TextInline): readonly string[] {
  return gap.text.split(/\s+[/|]\s*|\s*[/|]\s+/u).map((answer) => answer.trim()).filter((answer) => answer !== '');
}

const markup = (html: string): GapPart => ({ kind: 'markup', html });

function blockParts(block: Block, reporter: Reporter): readonly GapPart[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineParts(block.inlines, reporter);
    case 'quote':
      return readGapParts(block.blocks, reporter);
    case 'list':
      return block.items.flatMap((item, index) => [
        markup(`${index === 0 ? '' : '<br>'}${block.ordered ? item.marker : '•'} `),
        ...readGapParts(item.blocks, reporter),
      ]);
    case 'table':
      return block.rows.flatMap((row, index) => [
        ...(index === 0 ? [] : [markup('<br>')]),
        ...row.flatMap((cell, column) => [...(column === 0 ? [] : [markup(' — ')]), ...inlineParts(cell.inlines, reporter)]),
      ]);
    default:
      return [];
  }
}

/** The brackets themselves; the whole text when it goes over several lines, where the source may be indented. */
function bracketsIn({ text, span }: TextInline): Span {
  const index = text.indexOf('[[');
  return text.includes('\n') ? span : { ...span, start: Math.min(span.start + index, span.end), end: Math.min(span.start + index + 2, span.end) };
}

/** Words in bold around a gap become bold words, the gap, and bold words. */
function inlineParts(inlines: readonly Inline[], reporter: Reporter): readonly GapPart[] {
  return inlines.flatMap((inline): readonly GapPart[] => {
    if (inline.kind === 'gap') return [{ kind: 'gap', gap: inline }];
    if (inline.kind === 'text' && inline.text.includes('[[')) reporter.report('gap-unclosed', bracketsIn(inline));
    if (!('children' in inline)) return [{ kind: 'words', inlines: [inline] }];
    return inlineParts(inline.children, reporter).map((part) => (part.kind === 'words' ? { kind: 'words', inlines: [{ ...inline, children: part.inlines }] } : part));
  });
}
