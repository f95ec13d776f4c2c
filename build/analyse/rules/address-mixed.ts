import { textsOfUnit, type CourseText } from '../language/course-texts.ts';
import { foldForSearch } from '../language/find-words.ts';
import { textOf } from '../language/text-of.ts';
import { withoutQuotes } from '../language/without-quotes.ts';
import type { Rule } from '../rule.ts';

interface Forms {
  readonly familiar: RegExp;
  readonly polite: RegExp;
}

const FORMS: Readonly<Record<'ru' | 'kk', Forms>> = {
  ru: {
    familiar: /(?<!\p{L})(?:ты|тебя|тебе|тобою?|тво(?:й|я|е|и|его|ей|ему|им|их|ими|ю|ём|ем))(?!\p{L})/gu,
    polite: /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|им|их|ими|у|ем)?)(?!\p{L})/gu,
  },
  kk: {
    familiar: /(?<!\p{L})(?:сен|сенің|сені|саған|сенде|сенен|сенімен|сендер\p{L}*)(?!\p{L})/gu,
    polite: /(?<!\p{L})(?:сіз|сіздің|сізді|сізге|сізде|сізден|сізбен|\p{L}+(?:ңыз|ңіз))(?!\p{L})/gu,
  },
};

/** The course itself speaks to the learner in one way. Personas may speak as they like, and so may what is quoted. */
export const addressMixed: Rule = ({ course, language, report }) => {
  if (language === 'en') return;
  for (const [index, unit] of course.units.entries()) {
    const spoken = textsOfUnit(unit, `/units/${index}`).filter(({ voice }) => voice === 'narrator' || voice === 'coach');
    const familiar = spoken.flatMap((text) => found(text, FORMS[language].familiar));
    const polite = spoken.flatMap((text) => found(text, FORMS[language].polite));
    const [fewer, more] = familiar.length <= polite.length ? [familiar, polite] : [polite, familiar];
    if (more.length === 0) continue;
    for (const { word, pointer } of fewer) report('address-mixed', pointer, { word, other: more[0]!.word }, { words: word });
  }
};

function found({ html, pointer }: CourseText, form: RegExp): readonly { readonly word: string; readonly pointer: string }[] {
  return [...foldForSearch(textOf(withoutQuotes(html))).matchAll(form)].map(([word]) => ({ word, pointer }));
}
