/** Links to scenes: `[words](#scene)`, or typed as `→ Scene` and `-- Scene`. */
import type { Span } from '../../source/source-file.ts';
import type { Change } from '../../source/edit.ts';
import { slugOf } from '../markdown/slug.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { LinkInline } from '../markdown/tree.ts';
import type { LinkDocument } from './role-play-document.ts';
import type { Reading } from './reading.ts';
import { cutEnd, cutStart, spanOfLine, trimLine, type InlineLine } from './split-lines.ts';

const ARROW = /(?:^|\s)(→|⟶|➜|->|-->|--|—>|=>)\s*([^→]+?)\s*$/u;

export interface WordsAndLink {
  readonly words: InlineLine;
  readonly link: LinkDocument | undefined;
}

/** `«Да» → Договорились` */
export function readTypedLink(line: InlineLine): WordsAndLink | undefined {
  const last = line.at(-1);
  const match = last?.kind === 'text' ? ARROW.exec(last.text) : null;
  if (last?.kind !== 'text' || !match) return undefined;
  const arrow = match.index + match[0].indexOf(match[1] ?? '');
  const target = cutStart(last, arrow + (match[1]?.length ?? 0));
  const front = cutEnd(last, arrow);
  const words = trimLine([...line.slice(0, -1), front]);
  const typed = { words: words.length === 0 ? undefined : spanOfLine(words), arrow: { ...last.span, start: cutEnd(front, front.text.trimEnd().length).span.end } };
  return { words, link: { target: (match[2] ?? '').replace(/^#/u, ''), span: { ...last.span, start: target.span.start, end: last.span.end }, typed } };
}

/** Whether a link is meant to lead to a scene. */
export function isSceneLink(link: LinkInline): boolean {
  return link.kind === 'link' && link.href.startsWith('#') && link.href.length > 1;
}

export function sceneLink(link: LinkInline): LinkDocument {
  return { target: decoded(link.href.replace(/^#/u, '')), span: link.hrefSpan, typed: undefined };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    // A lone % is no encoding: the address is taken as it stands.
    return address.normalize('NFC');
  }
}

/** `[слова] (#сцена)`, `[слова](#следующая сцена)`: what looks like a link and is none. */
export function reportBrokenLink(line: InlineLine, reading: Reading): boolean {
  const text = line.map((inline) => (inline.kind === 'text' ? inline.text : plainText([inline]))).join('');
  if (!/\]\s*\(\s*#?|\[[^\]]+\]\s*\[?#|\]\s*#\p{L}/u.test(text) || !text.includes('](') && !/\]\s+\(/u.test(text) && !/\]\s*#/u.test(text)) return false;
  const span = bracketsOf(spanOfLine(line), reading);
  const written = reading.file.text.slice(span.start, span.end);
  reading.reporter.report('role-play-link-broken', span, { text: shorten(written) }, fixBrackets(written, span));
  return true;
}

/** `] (#сцена)` and `](#первая сцена)`: what was meant is plain when both brackets of the address are there. */
function fixBrackets(written: string, span: Span): { fix?: Change } {
  const address = /^\][ \t]*\([ \t]*#([^)\]\n]+)\)$/u.exec(written)?.[1];
  return address === undefined ? {} : { fix: [{ span, text: `](#${slugOf(address.trim())})` }] };
}

/** From the bracket that should have closed the words of the link to the end of its address. */
function bracketsOf(line: Span, { file }: Reading): Span {
  const found = /\][ \t]*[[(]?[ \t]*#[^)\]\n]*[)\]]?|\][ \t]*\([^)\n]*\)?/u.exec(file.text.slice(line.start, line.end));
  return found ? { path: line.path, start: line.start + found.index, end: line.start + found.index + found[0].length } : line;
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

