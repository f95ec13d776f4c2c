import type { Html } from '../../src/model/common.schema.ts';
import type { Course } from '../../src/model/course.schema.ts';
import { escapeHtml } from '../parse/markdown/render-html.ts';

interface Term {
  readonly id: string;
  /** The beginning of each word. */
  readonly stems: readonly string[];
}

/** Terms that have not occurred yet, by the letter they begin with: nearly every word of a course begins none of them. */
class OpenTerms {
  readonly #byLetter = new Map<string, Term[]>();

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      const letter = term.stems[0]?.[0];
      if (letter !== undefined) this.#byLetter.set(letter, [...this.beginning(letter), term]);
    }
  }

  get isEmpty(): boolean {
    return this.#byLetter.size === 0;
  }

  beginning(letter: string): readonly Term[] {
    return this.#byLetter.get(letter) ?? [];
  }

  close(term: Term): void {
    for (const [letter, terms] of this.#byLetter) {
      const left = terms.filter((each) => each !== term);
      if (left.length === 0) this.#byLetter.delete(letter);
      else this.#byLetter.set(letter, left);
    }
  }
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns words into HTML with each glossary term marked where it occurs first. Russian and Kazakh inflect, so a word is
 * known by its beginning, see `changing`.
 */
export function createTermMarker(glossary: readonly Course['glossary'][number][]): (text: string) => Html {
  const open = new OpenTerms(glossary.map(({ id, term }) => ({ id, stems: stemsOf(term) })));
  return (text) => {
    if (open.isEmpty) return escapeHtml(text);
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

function markWords(text: string, words: readonly Word[], open: OpenTerms): Html {
  let html = '';
  let done = 0;
  for (let index = 0; index < words.length; ) {
    const term = termAt(text, words, index, open);
    const last = words[index + (term?.stems.length ?? 1) - 1]!;
    if (term) {
      const first = words[index]!;
      html += `${escapeHtml(text.slice(done, first.start))}<dfn data-term="${escapeHtml(term.id)}">${escapeHtml(text.slice(first.start, last.end))}</dfn>`;
      done = last.end;
      open.close(term);
    }
    index += term?.stems.length ?? 1;
  }
  return html + escapeHtml(text.slice(done));
}

/** The longest term that begins at this word. */
function termAt(text: string, words: readonly Word[], index: number, open: OpenTerms): Term | undefined {
  let found: Term | undefined;
  for (const term of open.beginning(words[index]?.text[0] ?? '')) {
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
  return (fold(term).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []).map((word) => word.slice(0, Math.max(SHORTEST, word.length - changing(word))));
}

/** With less of a word than this, unrelated words would meet. */
const SHORTEST = 4;

/**
 * How many letters at the end change when a word is inflected. No more than must be: cut short by three, "интерес" would
 * also be found in "интеллект".
 */
function changing(word: string): number {
  return endings.find(([pattern]) => pattern.test(word))?.[1] ?? 0;
}

/** Russian endings first, then the Kazakh ones: к, қ and п turn soft, verbs lose their у, the ending of possession goes. */
const endings: readonly (readonly [RegExp, number])[] = [
  [/(?:ость|ство)$/u, 1],
  [/(?:ок|ек|ец|[кг]а|[кг]и|ый|ий|ой|ая|яя|ое|ее|ие|ия|ые|ии|ью|ей|ов)$/u, 2],
  [/.{4}(?:лар|лер|дар|дер|тар|тер)$/u, 3],
  [/(?:[шж]ы|ғы|гі|сы|сі)$/u, 2],
  [/[аеиоуыэюяйьіыкқпy]$/u, 1],
];

const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/ё/gu, 'е');
