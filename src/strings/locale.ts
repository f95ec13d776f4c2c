/**
 * Words and numbers in the three languages, without the browser's Intl: Chromium claims to know Kazakh and then
 * prints "2025 M03 5" and "1,234.5", so asking it does not help.
 */
import type { Language } from '../model/common.schema.ts';
import type { FrameStrings, ScreenStrings, Strings } from './en.ts';

/** A language as far as the frame of the course needs it. */
export interface FrameLocale {
  readonly language: Language;
  readonly strings: FrameStrings;
  /** "1 234,5" */
  number(value: number): string;
  /** Of a number 0…100: "75%" */
  percent(value: number): string;
  /** "5 minutes", rounded up. */
  minutes(value: number): string;
}

/** A language, whole. */
export interface Locale extends FrameLocale {
  readonly strings: Strings;
}

const NO_BREAK = '\u00a0';
const learned = new Map<Language, FrameLocale>();

/** The words of each language come with the course in it, those of the frame first, so that a learner does not load those of the others. */
export function learnWords(language: Language, strings: FrameStrings | ScreenStrings): void {
  const own = learned.get(language);
  if (own) Object.assign(own.strings, strings);
  else if ('shell' in strings) learned.set(language, createLocale(language, { ...strings }));
  else throw new Error(`Later words of ${language} came before the first.`);
}

/** Always the same for a language: elements that are given it again have nothing to draw. @throws when nobody has brought the words of this language. */
export function frameLocaleFor(language: Language): FrameLocale {
  const own = learned.get(language);
  if (!own) throw new Error(`The words of ${language} are not here.`);
  return own;
}

/** Whether the words of the screens have come as well. */
export function isWholeLocale(locale: FrameLocale): locale is Locale {
  return 'lesson' in locale.strings;
}

/** The same, whole. @throws while words are missing. */
export function localeFor(language: Language): Locale {
  const own = frameLocaleFor(language);
  if (!isWholeLocale(own)) throw new Error(`Not all words of ${language} are here.`);
  return own;
}

function createLocale(language: Language, strings: FrameStrings): FrameLocale {
  const number = (value: number): string => numberIn(language, value);
  return {
    language,
    strings,
    number,
    percent: (value) => `${number(Math.round(value))}${language === 'ru' ? NO_BREAK : ''}%`,
    minutes: (value) => strings.shell.minutes(Math.max(1, Math.ceil(value))),
  };
}

function numberIn(language: Language, value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, language === 'en' ? ',' : NO_BREAK);
  const point = language === 'en' ? '.' : ',';
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}
