import type { Language } from '../../../src/model/common.schema.ts';
import { findWords, foldForSearch } from './find-words.ts';
import { wordLists } from './words/for-language.ts';

/**
 * Negative forms of Kazakh verbs: the suffix -ма-/-ме- (-ба-, -па-) with a verb ending after it. The consonant before it
 * keeps out words such as «табады» (finds); the separate particle ма/ме asks a question and negates nothing.
 */
const KAZAKH_NEGATIVE_VERB =
  /(?<![\p{L}\p{M}\p{N}])(?!немесе)\p{L}+(?:[жзмнң]б|[птксшқфхцчщбвгдғ]п|[аәеиіоөұүыэюярлйу]м)[ае](?:й(?:ды|ді|тын|тін|мын|мін|сың|сің|сыз|сіз)|ды|ді|ған|ген|с|у(?:ы|і)?(?:дан|ден|ға|ге|ды|ді|нан|нен|на|не|н)?|й|са|се|ңыз|ңіз)(?![\p{L}\p{M}\p{N}])/u;

/** Turns of phrase that ask for something although they look negative, and what follows "and yet". */
const NOT_NEGATIVE: Readonly<Record<Language, RegExp>> = {
  en: /\bwhat is missing\b|\bnot [^,.?]+,? but\b|\b(?:and|but|yet|without)\b.*$/u,
  ru: /еще,? кроме [^?]*|,\s*(?:котор|чье|чья|чей|чьи|где|когда|если)[^,?]*|не хватает|не [^,.?]+, а |не достает|(?<!\p{L})(?:и|но|а|хотя)(?!\p{L}).*$/u,
  kk: /не жетпейді|емес,|не жетіспейді|(?<!\p{L})(?:бірақ|әрі|ал)(?!\p{L}).*$/u,
};

/** Whether a question asks for what is not so. */
export function asksNegatively(question: string, language: Language): boolean {
  // In Kazakh what is asked stands last; a negative form before it only describes somebody or something.
  if (language === 'kk') return isNegated((foldForSearch(question).replace(NOT_NEGATIVE.kk, ' ').match(/[\p{L}-]+/gu) ?? []).slice(-2).join(' '), 'kk');
  return isNegated(foldForSearch(question).replace(NOT_NEGATIVE[language], ' '), language);
}

/** Limits and sums that hold a negation and deny nothing: "not later than Friday", «не менее двух», «екіден кем емес». */
const LIMIT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|not) (?:only|just|later|earlier|before|until|more|less|fewer)\b/gu,
  ru: /не (?:позже|позднее|раньше|ранее|менее|меньше|более|больше|выше|ниже|только|просто|один|раз)(?!\p{L})/gu,
  kk: /(?:кем|аз|көп|артық|кеш|ерте|ғана|қана|бұрын) емес(?!\p{L})/gu,
};
/** "Not" and its like. A mistake, the last or the worst of something can be named in an answer that denies nothing. */
const DENIALS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|cannot|nothing|nobody|no)\b|n't\b/u,
  ru: /(?<!\p{L})(?:не|нет|нельзя|никогда|никого|никому|ничего)(?!\p{L})/u,
  kk: /(?<!\p{L})емес(?!\p{L})|(?<!\p{L})жоқ$|\p{L}(?:ған|ген|қан|кен) жоқ(?!\p{L})/u,
};

/** Whether an answer says what is not so or not done. */
export function denies(text: string, language: Language): boolean {
  const plain = foldForSearch(text).replace(LIMIT[language], ' ').replace(/[\s.!?…]+$/u, '');
  return DENIALS[language].test(plain) || (language === 'kk' && KAZAKH_NEGATIVE_VERB.test(plain));
}

/** "All of these help but one. Which?": the sentence that asks has no negation itself. */
const ONE_LEFT_OUT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:except|but|save) (?:for )?one\b(?! (?:of|more|thing))/u,
  ru: /(?<!\p{L})кроме одно(?:го|й)(?!\p{L})/u,
  kk: /(?<!\p{L})біреуінен (?:басқа|өзге)/u,
};

export function leavesOneOut(stem: string, language: Language): boolean {
  return ONE_LEFT_OUT[language].test(foldForSearch(stem));
}

/** What to keep away from is asked for plainly, but with "not" in the answer it takes two turns to understand. */
const AVOIDANCE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:avoid|refrain|keep from|stay away|unlikely|inappropriate|unacceptable|forbidden|prohibited|inadvisable)/u,
  ru: /(?<!\p{L})(?:избега|избежа|воздерж|остерега|отказаться от|запрещ|неприемлем|неуместн|маловероятн)/u,
  kk: /(?:аулақ бол|сақтан|бас тарт|аулақ жүр|тыйым сал|орынсыз|жөнсіз)/u,
};

export function asksWhatToAvoid(question: string, language: Language): boolean {
  return AVOIDANCE[language].test(foldForSearch(question));
}

/** Whether a sentence is negated. */
export function isNegated(text: string, language: Language): boolean {
  if (findWords(text, wordLists[language].negations).length > 0) return true;
  return language === 'kk' && KAZAKH_NEGATIVE_VERB.test(foldForSearch(text));
}
