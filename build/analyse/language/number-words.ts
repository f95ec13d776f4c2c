import type { Language } from '../../../src/model/common.schema.ts';

/** Small numbers as they are written out, so that "fourteen days" and "14 days" are the same answer. */
const UNITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ru: ['ноль', 'один|одна|одно|одного|одной', 'два|две|двух', 'три|трех', 'четыре|четырех', 'пять|пяти', 'шесть|шести', 'семь|семи', 'восемь|восьми', 'девять|девяти', 'десять|десяти', 'одиннадцать|одиннадцати', 'двенадцать|двенадцати', 'тринадцать|тринадцати', 'четырнадцать|четырнадцати', 'пятнадцать|пятнадцати', 'шестнадцать|шестнадцати', 'семнадцать|семнадцати', 'восемнадцать|восемнадцати', 'девятнадцать|девятнадцати'],
  kk: ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз', 'он'],
};
const TENS: Readonly<Record<Language, readonly string[]>> = {
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ru: ['двадцать|двадцати', 'тридцать|тридцати', 'сорок|сорока', 'пятьдесят|пятидесяти', 'шестьдесят|шестидесяти', 'семьдесят|семидесяти', 'восемьдесят|восьмидесяти', 'девяносто|девяноста'],
  kk: ['жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'],
};

const NUMBERS: Readonly<Record<Language, ReadonlyMap<string, number>>> = { en: numbersOf('en'), ru: numbersOf('ru'), kk: numbersOf('kk') };

function numbersOf(language: Language): ReadonlyMap<string, number> {
  const units = UNITS[language].flatMap((words, value) => words.split('|').map((word) => [word, value] as const));
  const tens = TENS[language].flatMap((words, index) => words.split('|').map((word) => [word, (index + 2) * 10] as const));
  return new Map([...units, ...tens]);
}

/** Folded words with numbers in figures: `twenty`, `five`, `days` → `25`, `days`. */
export function numbersInFigures(words: readonly string[], language: Language): readonly string[] {
  return words.reduce<readonly string[]>((done, word) => {
    const value = NUMBERS[language].get(word);
    if (value === undefined) return [...done, word];
    const before = done.at(-1) ?? '';
    const joins = value > 0 && value < 10 && /^[1-9]0$/u.test(before);
    return joins ? [...done.slice(0, -1), String(Number(before) + value)] : [...done, String(value)];
  }, []);
}
