/**
 * How hard a text is to read. For Russian the median of several published grade formulas, because each alone is off by
 * a grade or two; for English Flesch–Kincaid; for Kazakh no grade at all: no formula has been validated, so only what
 * can be counted is said, to be held against the Russian twin.
 */
import type { Language } from '../../../src/model/common.schema.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly lettersPerWord: number;
  readonly longWords: number;
  readonly longSentences: number;
  readonly grade: number | null;
}

/** A word is long from so many syllables, a sentence beyond so many words. */
const LONG_WORD = 5;
const LONG_SENTENCE = 20;
/** Formulas mean little for a few words. */
const FEWEST_WORDS = 100;

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly letters: number;
  readonly syllables: number;
  /** Words of at least so many syllables. */
  from(syllables: number): number;
}

export function readability(htmls: readonly string[], language: Language): Readability {
  const sentences = htmls.flatMap(sentencesOf).map(wordsOf).filter((words) => words.length > 0);
  const words = sentences.flat();
  const counts = countsOf(words, sentences.length, language);
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence: share(words.length, sentences.length),
    lettersPerWord: share(counts.letters, words.length),
    longWords: share(counts.from(LONG_WORD), words.length),
    longSentences: share(sentences.filter((own) => own.length > LONG_SENTENCE).length, sentences.length),
    grade: words.length < FEWEST_WORDS ? null : gradeIn(language, counts),
  };
}

function countsOf(words: readonly string[], sentences: number, language: Language): Counts {
  const syllables = words.map((word) => syllablesIn(word, language));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    words: words.length, sentences, letters: sum(words.map((word) => word.match(/\p{L}/gu)?.length ?? 0)), syllables: sum(syllables),
    from: (least) => syllables.filter((count) => count >= least).length,
  };
}

const VOWELS: Readonly<Record<Language, RegExp>> = {
  ru: /[аеёиоуыэюя]/giu,
  kk: /[аәеиіоөұүыэюяёу]/giu,
  en: /[aeiouy]+/giu,
};

function syllablesIn(word: string, language: Language): number {
  const plain = language === 'en' ? word.replace(/(?<=[^aeiouyl])e(?:s|d)?$/iu, '') : word;
  return plain.match(VOWELS[language])?.length ?? (/\p{L}/u.test(word) ? 1 : 0);
}

function gradeIn(language: Language, counts: Counts): number | null {
  if (language === 'kk') return null;
  return language === 'ru' ? median(russianGrades(counts)) : 0.39 * perSentence(counts) + 11.8 * (counts.syllables / counts.words) - 15.59;
}

/** Oborneva, SIS, Plain Russian, SIS 2023, ARI, Coleman–Liau, SMOG, Dale–Chall, Matskovsky: coefficients refitted for Russian. */
function russianGrades(counts: Counts): readonly number[] {
  const asl = perSentence(counts);
  const asw = counts.syllables / counts.words;
  const lw = counts.letters / counts.words;
  const complex = counts.from(5);
  return [
    0.5 * asl + 8.4 * asw - 15.59,
    0.36 * asl + 5.76 * asw - 11.97,
    0.318 * asl + 14.2 * asw - 30.5,
    -17.5 + 0.56 * asl + 2.45 * lw,
    6.26 * lw + 0.2805 * asl - 31.04,
    0.055 * 100 * lw - 0.35 * (100 / asl) - 20.33,
    1.1 * Math.sqrt((64.6 * complex) / counts.sentences) + 0.05,
    0.552 * ((100 * complex) / counts.words) + 0.273 * asl,
    0.62 * asl + 0.123 * ((100 * counts.from(4)) / counts.words) + 0.051,
  ];
}

function perSentence({ words, sentences }: Counts): number {
  return words / sentences;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]!;
}
