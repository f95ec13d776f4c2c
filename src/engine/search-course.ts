/** Finds words in a course: in what is there to be read, never in what a role-play or a question would give away. */
import type { Language, LevelId } from '../model/common.schema.ts';
import type { Course, Unit } from '../model/course.schema.ts';
import type { Lesson, LessonBlock, Section } from '../model/lesson.schema.ts';
import { isMeantFor } from './meant-for.ts';
import { foldText } from './fold-text.ts';
import { plainText } from './plain-text.ts';
import { wordStem } from './word-stem.ts';

/** Where something can be found, and gone to. */
export type Place =
  | { readonly kind: 'unit'; readonly unit: Unit; readonly section?: string }
  | { readonly kind: 'glossary' | 'sources'; readonly entry: string };

export interface Finding {
  readonly place: Place;
  readonly title: string;
  /** Heading of the section; empty where there is none. */
  readonly heading: string;
  /** Words around the first finding, cut into what was looked for and what was not. */
  readonly excerpt: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

interface Passage {
  readonly place: Place;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly stem: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;
/** Characters shown before the first finding, and in all. */
const [BEFORE, SHOWN] = [60, 200];

/** Passages in which each of the words occurs in one form or another; titles and headings first, then in course order. */
export function searchCourse(course: Course, level: LevelId | undefined, query: string): readonly Finding[] {
  const { language } = course;
  const wanted = wordsOf(query, language);
  if (wanted.length === 0) return [];
  return passages(course, level)
    .map((passage) => ({ passage, rank: rankOf(passage, wanted, language) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank)
    .map(({ passage: { text, ...where } }) => ({ ...where, excerpt: excerpt(text, wanted, language) }));
}

function passages(course: Course, level: LevelId | undefined): readonly Passage[] {
  const units = course.topics.flatMap((topic) => topic.units.flatMap((id) => course.units.find((unit) => unit.id === id) ?? []));
  return [
    ...units.filter((unit) => isMeantFor(unit.levels, level)).flatMap((unit) => passagesOf(unit, level)),
    ...course.glossary.map(({ id, term, html }): Passage => ({ place: { kind: 'glossary', entry: id }, title: term, heading: '', text: plainText(html) })),
    ...course.sources.map(({ id, title, html }): Passage => ({ place: { kind: 'sources', entry: id }, title, heading: '', text: plainText(html) })),
  ];
}

function passagesOf(unit: Unit, level: LevelId | undefined): readonly Passage[] {
  if (unit.kind !== 'lesson') return [{ place: { kind: 'unit', unit }, title: unit.title, heading: '', text: plainText(unit.intro) }];
  return unit.sections.filter(({ levels }) => isMeantFor(levels, level)).map((section) => passageOf(unit, section));
}

function passageOf(unit: Lesson, section: Section): Passage {
  const heading = plainText(section.heading ?? '');
  return { place: { kind: 'unit', unit, section: section.id }, title: unit.title, heading, text: section.blocks.map(textOf).filter((text) => text !== '').join(' ') };
}

/** A check is a question: not searched. */
function textOf(block: LessonBlock): string {
  switch (block.kind) {
    case 'prose':
    case 'callout':
      return wordsOfProse(block.html);
    case 'fold-out':
      return wordsOfProse(`${block.summary} ${block.html}`);
    case 'figure':
      return plainText(block.caption === '' ? block.alt : block.caption);
    case 'recording':
      return `${block.title} ${plainText(block.transcript ?? '')}`.trim();
    case 'check':
      return '';
  }
}

/** Without the numbers of notes, which would cling to the words before them. */
function wordsOfProse(html: string): string {
  return plainText(html.replace(/<sup>.*?<\/sup>/gsu, ''));
}

/** 0 when a word is missing; more when words stand in the title or the heading. */
function rankOf({ title, heading, text }: Passage, wanted: readonly Word[], language: Language): number {
  const [inTitle, inHeading, inText] = [title, heading, text].map((part) => wordsOf(part, language));
  const has = (words: readonly Word[] = []) => (one: Word): boolean => words.some((word) => isForm(word, one));
  const anywhere = wanted.every((one) => has(inTitle)(one) || has(inHeading)(one) || has(inText)(one));
  return anywhere ? 1 + 2 * wanted.filter(has(inHeading)).length + wanted.filter(has(inTitle)).length : 0;
}

/** The beginning of the word is enough, so that results come while one types. */
function isForm(word: Word, wanted: Word): boolean {
  return word.folded.startsWith(wanted.folded) || (wanted.folded.length > 2 && word.stem === wanted.stem);
}

function wordsOf(text: string, language: Language): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const folded = foldText(match[0]);
    return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, folded, stem: wordStem(folded, language) };
  });
}

function excerpt(text: string, wanted: readonly Word[], language: Language): readonly Piece[] {
  const found = wordsOf(text, language).filter((word) => wanted.some((one) => isForm(word, one)));
  const start = wordStart(text, Math.max(0, (found[0]?.start ?? 0) - BEFORE));
  const end = start + SHOWN >= text.length ? text.length : wordStart(text, start + SHOWN);
  const pieces: Piece[] = [{ text: start > 0 ? '…' : '', found: false }];
  let at = start;
  for (const word of found.filter((one) => one.end <= end)) {
    pieces.push({ text: text.slice(at, word.start), found: false }, { text: text.slice(word.start, word.end), found: true });
    at = word.end;
  }
  pieces.push({ text: text.slice(at, end).trimEnd() + (end < text.length ? '…' : ''), found: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The beginning of the word at this place, so that nothing is cut in the middle. */
function wordStart(text: string, place: number): number {
  return place === 0 ? 0 : text.lastIndexOf(' ', place) + 1;
}
