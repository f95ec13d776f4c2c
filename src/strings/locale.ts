/**
 * Numbers, dates and order in the three languages, without the browser's Intl: Chromium claims to know Kazakh and then
 * prints "2025 M03 5" and "1,234.5", so asking it does not help.
 */
import type { Language } from '../model/common.schema.ts';
import { compareIn } from './alphabet.ts';
import type { Strings } from './en.ts';
import { dateIn } from './months.ts';

export interface Locale {
  readonly language: Language;
  readonly strings: Strings;
  /** "1 234,5" */
  number(value: number): string;
  /** Of a number 0…100: "75%" */
  percent(value: number): string;
  /** "5 minutes", rounded up. */
  minutes(value: number): string;
  /** "5 March 2025" */
  date(date: Date): string;
  /** A copy in alphabetical order. */
  sort<T>(items: readonly T[], textOf: (item: T) => string): readonly T[];
}

const NO_BREAK = '\u00a0';
const learned = new Map<Language, Locale>();

/** The words of each language come with the course in it, so that a learner does not load those of the others. */
export function learnWords(language: Language, strings: Strings): void {
  if (learned.get(language)?.strings !== strings) learned.set(language, createLocale(language, strings));
}

/** Always the same for a language: elements that are given it again have nothing to draw. @throws when nobody has brought the words of this language. */
export function localeFor(language: Language): Locale {
  const own = learned.get(language);
  if (!own) throw new Error(`The words of ${language} are not here.`);
  return own;
}

function createLocale(language: Language, strings: Strings): Locale {
  const number = (value: number): string => numberIn(language, value);
  return {
    language,
    strings,
    number,
    percent: (value) => `${number(Math.round(value))}${language === 'ru' ? NO_BREAK : ''}%`,
    minutes: (value) => strings.shell.minutes(Math.max(1, Math.ceil(value))),
    date: (date) => dateIn(language, date),
    sort: (items, textOf) => [...items].sort((one, other) => compareIn(language, textOf(one), textOf(other))),
  };
}

function numberIn(language: Language, value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, language === 'en' ? ',' : NO_BREAK);
  const point = language === 'en' ? '.' : ',';
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
