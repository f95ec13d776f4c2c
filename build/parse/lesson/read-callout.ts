import type { Block, Inline, Quote } from '../markdown/tree.ts';
import type { Span } from '../../source/source-file.ts';
import type { UnitContext } from '../unit.ts';
import { alertOf, leadInTone } from './callout-tone.ts';
import type { CalloutBlock } from './lesson-document.ts';

/** The quote as a callout; undefined when it is an ordinary quotation. */
export function readCallout(quote: Quote, context: UnitContext): CalloutBlock | undefined {
  const alert = alertOf(quote);
  if (alert) {
    const mark = markSpan(quote, alert.length);
    if (!alert.tone) context.reporter.report('callout-unknown', mark, { name: alert.name });
    const blocks = withoutStart(quote.blocks, (text) => text.slice(alert.length));
    if (!startsOnNextLine(quote, alert.length)) context.reporter.report('callout-title', { ...mark, start: mark.end, end: lineEnd(quote, mark.end) }, { name: alert.name }, { fix: [{ span: { ...mark, start: mark.end }, text: '\n> ' }] });
    return { kind: 'callout', tone: alert.tone ?? 'note', blocks, span: quote.span };
  }
  const tone = leadInTone(quote, context.words);
  return tone && { kind: 'callout', tone, blocks: withoutLeadIn(quote.blocks), span: quote.span };
}

function markSpan({ blocks: [first], span }: Quote, length: number): Span {
  const mark = first?.kind === 'paragraph' ? first.inlines[0] : undefined;
  return mark ? { ...mark.span, end: Math.min(mark.span.start + length, mark.span.end) } : span;
}

/** Where the first line of the quote ends, as far as its words tell. */
function lineEnd({ blocks: [first] }: Quote, from: number): number {
  const inlines = first?.kind === 'paragraph' ? first.inlines : [];
  const broken = inlines.find((inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.includes('\n')));
  if (!broken) return inlines.at(-1)?.span.end ?? from;
  return broken.kind === 'text' ? broken.span.start + broken.text.indexOf('\n') : broken.span.start;
}

/** The mark must stand alone on its line, or GitHub shows it as text. */
function startsOnNextLine(quote: Quote, length: number): boolean {
  const first = quote.blocks[0];
  if (first?.kind !== 'paragraph') return true;
  const [mark, next] = first.inlines;
  const after = mark?.kind === 'text' ? mark.text.slice(length) : '';
  return after.startsWith('\n') || (after === '' && (next === undefined || next.kind === 'break'));
}

/** The player says the tone in its own words, so the lead-in `**Case.**` goes. */
function withoutLeadIn(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  return withoutStart([{ ...first, inlines: first.inlines.slice(1) }, ...others], (text) => text.replace(/^[\s:.]+/u, ''));
}

function withoutStart(blocks: readonly Block[], cut: (text: string) => string): readonly Block[] {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return blocks;
  const inlines = cutFirst(first.inlines, cut);
  return inlines.length === 0 ? others : [{ ...first, inlines }, ...others];
}

function cutFirst(inlines: readonly Inline[], cut: (text: string) => string): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.kind === 'break') return others;
  if (first?.kind !== 'text') return inlines;
  const text = cut(first.text).trimStart();
  if (text === '') return others[0]?.kind === 'break' ? others.slice(1) : others;
  return [{ ...first, text, span: { ...first.span, start: Math.max(first.span.start, first.span.end - text.length) } }, ...others];
}
