/** Slips in the writing that Markdown itself does not mind: each would silently become something else. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { Change } from '../../source/edit.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import { removedHtml } from './author-html.ts';
import { walkBlocks, walkInlines } from './inspect.ts';
import type { Block, Heading, Inline, List, Paragraph } from './tree.ts';

export function lintMarkdown(file: SourceFile, blocks: readonly Block[], reporter: Reporter): void {
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'heading') lintHeading(file, block, reporter);
    if (block.kind === 'paragraph') lintParagraph(file, block, reporter);
    if (block.kind === 'html') lintHtml(block.text, block.span, reporter);
    if (block.kind === 'list') lintList(block, reporter);
  }
  for (const inline of walkInlines(blocks)) lintInline(file, inline, reporter);
}

/** `Text` with `---` or `===` under it. */
function lintHeading(file: SourceFile, heading: Heading, reporter: Reporter): void {
  const written = file.text.slice(heading.span.start, heading.span.end);
  const underline = written.startsWith('#') ? undefined : /([-=]+)[ \t]*$/u.exec(written);
  if (underline) reporter.report('heading-underlined', { ...heading.span, start: heading.span.start + underline.index }, { line: underline[1] ?? '' });
  else if (/^#+\u00a0/u.test(written) || /^#+[ \t]+\u00a0/u.test(written)) reportHeading(written, heading.span, reporter);
}

function lintParagraph(file: SourceFile, paragraph: Paragraph, reporter: Reporter): void {
  const swallowed = linesOf(file, paragraph).filter(({ text }) => text.startsWith('>'));
  if (swallowed[0]) reporter.report('quote-swallowed', swallowed[0].span, {}, { fix: freeQuote(swallowed, paragraph, file) });
  for (const line of linesOf(file, paragraph)) {
    const heading = /^(#{2,6})(?![#\s!])\S/u.exec(line.text) ?? /^(#{1,6})\u00a0/u.exec(line.text);
    const item = /^(\d{1,2}[.)])(?=\p{L})/u.exec(line.text) ?? /^([-*+])\u00a0/u.exec(line.text);
    const bullet = /^([•·▪◦●‣])/u.exec(line.text) ?? /^([—–])[\s\u00a0]*\[/u.exec(line.text);
    if (heading) reportHeading(line.text, line.span, reporter);
    else if (item) reporter.report('list-space-missing', line.span, { text: shorten(line.text), marks: item[1] ?? '' }, { fix: fixStart(line, /^(?:\d+[.)]|[-*+])\u00a0*/u, `${item[1] ?? ''} `) });
    else if (bullet) reporter.report('list-bullet-unknown', { ...line.span, end: line.span.start + 1 }, { bullet: bullet[1] ?? '' }, { fix: fixStart(line, /^\S[ \t\u00a0]*/u, '- ') });
  }
}

/** The lines of a quote put below the paragraph that took them: as deep as it, and under the words of an item. */
function freeQuote(lines: readonly Line[], paragraph: Paragraph, { text }: SourceFile): Change {
  const front = text.slice(text.lastIndexOf('\n', paragraph.span.start - 1) + 1, paragraph.span.start);
  const indent = (/^[ \t]*/u.exec(front)?.[0] ?? '') + (front.trim() === '' ? '' : '    ');
  return lines.map(({ span }, index) => {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    return { span: { ...span, start, end: span.start }, text: index === 0 ? `\n${indent}` : indent };
  });
}

/** `3*4*5`, `~100~`. */
function lintInline(file: SourceFile, inline: Inline, reporter: Reporter): void {
  const { start, end } = inline.span;
  const written = file.text.slice(start, end);
  if (inline.kind === 'html') lintHtml(inline.text, inline.span, reporter);
  if (inline.kind === 'em' && /\d/u.test(file.text.charAt(start - 1)) && /\d/u.test(file.text.charAt(end))) reporter.report('italics-accidental', inline.span, { text: shorten(written) });
  if (inline.kind === 'del' && !written.startsWith('~~')) reporter.report('strike-accidental', inline.span, { text: shorten(written) });
}

/** `2024. A year` at the beginning of a line. */
function lintList(list: List, reporter: Reporter): void {
  const marker = list.items[0]?.marker ?? '';
  const better = marker.replace(/(.)$/u, '\\$1');
  const span = list.items[0]!.span;
  if (/^\d{3,}/u.test(marker)) reporter.report('list-accidental', list.items[0]!.span, { marker, better }, { fix: [{ span: { ...span, end: span.start + marker.length }, text: better }] });
}

function reportHeading(text: string, span: Span, reporter: Reporter): void {
  const marks = /^#+/u.exec(text)?.[0] ?? '#';
  reporter.report('heading-space-missing', span, { text: shorten(text), marks }, { fix: fixStart({ text, span }, /^#+[ \t\u00a0]*/u, `${marks} `) });
}

function fixStart({ text, span }: Line, start: RegExp, better: string): Diagnostic['fix'] {
  return [{ span: { ...span, end: span.start + (start.exec(text)?.[0].length ?? 0) }, text: better }];
}

function lintHtml(html: string, span: Span, reporter: Reporter): void {
  if (/<!--(?![\s\S]*-->)/u.test(html)) reporter.report('comment-unclosed', span);
  for (const what of removedHtml(html)) reporter.report('html-removed', span, { what });
}

interface Line {
  readonly text: string;
  readonly span: Span;
}

/** The lines of a paragraph that begin with plain words, with their places. */
function linesOf(file: SourceFile, paragraph: Paragraph): readonly Line[] {
  const lines: Line[] = [];
  let atStart = true;
  for (const inline of paragraph.inlines) {
    if (inline.kind === 'text') lines.push(...startedLines(file, inline, atStart));
    atStart = inline.kind === 'break';
  }
  return lines;
}

function startedLines(file: SourceFile, inline: Inline & { readonly text: string }, atStart: boolean): readonly Line[] {
  let from = inline.span.start;
  return inline.text.split('\n').flatMap((line, index) => {
    const text = line.replace(/^[ \t]+/u, '');
    const found = file.text.indexOf(text, from);
    const start = found >= 0 && found + text.length <= inline.span.end ? found : inline.span.start;
    from = Math.max(from, start + text.length);
    const span = { path: inline.span.path, start, end: Math.min(start + text.length, inline.span.end) };
    return text === '' || (index === 0 && !atStart) ? [] : [{ text, span }];
  });
}

const shorten = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
