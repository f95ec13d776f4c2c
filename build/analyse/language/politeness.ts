import type { Language } from '../../../src/model/common.schema.ts';

/** Words that make a sentence sound kind whatever it says. Matched at the start of a word. */
const POLITE: Readonly<Record<Language, readonly string[]>> = {
  en: ['please', 'sorry', 'apolog', 'thank', 'understand', 'of course', 'kindly', 'appreciate', 'together', 'would you'],
  ru: ['пожалуйста', 'прости', 'извини', 'спасибо', 'благодар', 'понима', 'сочувств', 'конечно', 'вместе', 'не переживай', 'не волнуй'],
  kk: ['өтін', 'кешір', 'рақмет', 'рахмет', 'түсін', 'әлбетте', 'бірге', 'ғафу', 'мархабат', 'алаңдама', 'уайымдама', 'айналайын'],
};

const startsWord = (stem: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${stem}`, 'iu');
const patterns: Readonly<Record<Language, readonly RegExp[]>> = { en: POLITE.en.map(startsWord), ru: POLITE.ru.map(startsWord), kk: POLITE.kk.map(startsWord) };

/** How many polite turns of phrase a text has. */
export function politeness(text: string, language: Language): number {
  const folded = text.toLowerCase().replace(/ё/gu, 'е');
  return patterns[language].filter((pattern) => pattern.test(folded)).length;
}
