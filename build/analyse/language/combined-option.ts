import type { Language } from '../../../src/model/common.schema.ts';
import { oneOf, type CombinedPhrases } from './combined/combined-phrases.ts';
import { en } from './combined/en.ts';
import { kk } from './combined/kk.ts';
import { ru } from './combined/ru.ts';
import { foldForSearch } from './find-words.ts';

/** The whole answer must be such a phrase, or "both sides" and "all of the listed papers" would be caught as well. */
function patternsOf({ answer, verdict, pointing, byPlace, bare }: CombinedPhrases) {
  const whole = (phrases: readonly string[]): RegExp => new RegExp(`^(?:${verdict}[: ]+)?${oneOf(phrases)}(?: ${oneOf([answer, verdict])})*$`, 'u');
  return { pointing: whole(pointing), byPlace: whole(byPlace), bare };
}

const patterns = { en: patternsOf(en), ru: patternsOf(ru), kk: patternsOf(kk) };

/** Whether an answer is nothing but a finger pointing at the other answers: "both", «и то, и другое», «бұлардың екеуі де». */
export function pointsAtOthers(text: string, language: Language): boolean {
  const { pointing, bare } = patterns[language];
  return pointing.test(folded(text)) && !bare.test(folded(text));
}

/** Whether an answer calls others by their places. Where every answer is a pair of places, the places are what is asked for. */
export function pointsByPlace(text: string, language: Language): boolean {
  return patterns[language].byPlace.test(folded(text));
}

function folded(text: string): string {
  return foldForSearch(text).replace(/[\s.!…]+$/u, '').trim();
}
