import type { Html } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { escapeHtml } from '../parse/markdown/render-html.ts';

interface Term {
  readonly id: string;
  /** The beginning of each word. */
  readonly stems: readonly string[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns words into HTML with each glossary term marked where it occurs first. Russian and Kazakh inflect, so a word is
 * known by its beginning: all but its last three letters, four at least.
 */
export function createTermMarker(glossary: readonly Course['glossary'][number][]): (text: string) => Html {
  const open = new Map(glossary.map((entry) => [entry.id, { id: entry.id, stems: stemsOf(entry.term) }]));
  return (text) => {
    if (open.size === 0) return escapeHtml(text);
    return markWords(text, wordsIn(text), open);
  };
}

/** How often a text has a term. */
export function countTerm(text: string, term: string): number {
  const own: Term = { id: '', stems: stemsOf(term) };
  const words = wordsIn(text);
  return words.filter((_, index) => matches(text, words.slice(index, index + own.stems.length), own)).length;
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)].map((match) => ({ text: fold(match[0]), start: match.index, end: match.index + match[0].length }));
}

function markWords(text: string, words: readonly Word[], open: Map<string, Term>): Html {
  let html = '';
  let done = 0;
  for (let index = 0; index < words.length; ) {
    const term = termAt(text, words, index, open);
    const last = words[index + (term?.stems.length ?? 1) - 1]!;
    if (term) {
      const first = words[index]!;
      html += `${escapeHtml(text.slice(done, first.start))}<dfn data-term="${escapeHtml(term.id)}">${escapeHtml(text.slice(first.start, last.end))}</dfn>`;
      done = last.end;
      open.delete(term.id);
    }
    index += term?.stems.length ?? 1;
  }
  return html + escapeHtml(text.slice(done));
}

/** The longest term that begins at this word. */
function termAt(text: string, words: readonly Word[], index: number, open: ReadonlyMap<string, Term>): Term | undefined {
  let found: Term | undefined;
  for (const term of open.values()) {
    if (term.stems.length > (found?.stems.length ?? 0) && matches(text, words.slice(index, index + term.stems.length), term)) found = term;
  }
  return found;
}

function matches(text: string, words: readonly Word[], { stems }: Term): boolean {
  if (words.length < stems.length || stems.length === 0) return false;
  return stems.every((stem, place) => {
    const [word, before] = [words[place]!, words[place - 1]];
    return word.text.startsWith(stem) && (before === undefined || /^[\s\u00a0]+$/u.test(text.slice(before.end, word.start)));
  });
}

function stemsOf(term: string): readonly string[] {
  return (fold(term).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).map((word) => word.slice(0, Math.max(4, word.length - 3)));
}

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/ё/gu, 'е');
