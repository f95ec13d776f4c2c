import type { Language } from '../../../src/model/common.schema.ts';
import type { Course } from '../../../src/model/course.schema.ts';
import { textsOfCourse } from '../language/course-texts.ts';
import { textOf } from '../language/text-of.ts';
import { withoutForeign } from '../language/without-quotes.ts';
import type { Rule } from '../rule.ts';

/** Known to every civil servant. */
const KNOWN: Readonly<Record<Language, readonly string[]>> = {
  en: ['UN', 'USA', 'UK', 'EU', 'ID', 'PDF', 'SMS', 'QR', 'IT', 'PIN', 'URL', 'TV', 'OK', 'FAQ', 'SCORM'],
  ru: ['РК', 'США', 'ООН', 'СМИ', 'СНГ', 'СССР', 'ЕС', 'ТВ', 'ФИО', 'ИИН', 'ID', 'PDF', 'SMS', 'QR', 'IT', 'PIN', 'SCORM'],
  kk: ['ҚР', 'АҚШ', 'БҰҰ', 'БАҚ', 'ТМД', 'КСРО', 'ЕО', 'ЖСН', 'ID', 'PDF', 'SMS', 'QR', 'IT', 'PIN', 'SCORM'],
};
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{Lu}])/gu;
const ROMAN = /^[IVXLC]+$/u;

/** The first time an abbreviation is met, it stands beside its meaning, or the glossary has it. */
export const abbreviationUnexplained: Rule = ({ course, language, report }) => {
  const met = new Set(KNOWN[language]);
  for (const { html, pointer } of textsOfCourse(course)) {
    const text = textOf(withoutForeign(html));
    for (const { 0: short, index } of text.matchAll(ABBREVIATION)) {
      if (met.has(short) || ROMAN.test(short) || isShouted(text, index, short)) continue;
      met.add(short);
      if (!isExplained(text, index, short) && !inGlossary(course, short)) report('abbreviation-unexplained', pointer, { short }, { words: short });
    }
  }
};

/** In brackets after its meaning, or before a bracket that gives it. */
function isExplained(text: string, index: number, short: string): boolean {
  return /\(\s*(?:[^()]{0,40}\s)?$/u.test(text.slice(0, index)) || /^\p{Ll}*\s*[(—–]/u.test(text.slice(index + short.length));
}

function inGlossary({ glossary }: Course, short: string): boolean {
  return glossary.some(({ term, html }) => term.includes(short) || textOf(html).includes(short));
}

/** A whole phrase in capitals is emphasis, not a row of abbreviations. */
function isShouted(text: string, index: number, short: string): boolean {
  return /\p{Lu}{2,}[ -]$/u.test(text.slice(0, index)) || /^[ -]\p{Lu}{2,}/u.test(text.slice(index + short.length));
}
