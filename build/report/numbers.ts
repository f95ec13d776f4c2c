import type { Language } from '../../src/model/common.schema.ts';

const NO_BREAK = '\u00a0';

/** "1,234.5" in English, "1 234,5" in Russian and Kazakh. Not by Intl, which differs from machine to machine. */
export function numberIn(language: Language, value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, language === 'en' ? ',' : NO_BREAK);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : (language === 'en' ? '.' : ',') + fraction}`;
}

/** To so many digits behind the point. */
export function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** A chance 0…1 as a percentage: one decimal below ten, none above, and never a false "0 %". */
export function chanceIn(language: Language, chance: number): string {
  const percent = 100 * chance;
  const sign = language === 'kk' ? '%' : `${NO_BREAK}%`;
  if (percent > 0 && percent < 0.1) return `<${NO_BREAK}${numberIn(language, 0.1)}${sign}`;
  if (percent < 100 && percent > 99.9) return `>${NO_BREAK}${numberIn(language, 99.9)}${sign}`;
  return `${numberIn(language, percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent))}${sign}`;
}

/** "× 0.90": always two decimals, so that a column can be compared at a glance. */
export function ratioIn(language: Language, ratio: number): string {
  const text = ratio.toFixed(2);
  return `×${NO_BREAK}${language === 'en' ? text : text.replace('.', ',')}`;
}

/** Whole percent. */
export function percentIn(language: Language, percent: number): string {
  return `${numberIn(language, percent)}${language === 'kk' ? '%' : `${NO_BREAK}%`}`;
}

/** "412 kB", "1.3 MB": of 1,024 bytes each, as file managers count. */
export function sizeIn(language: Language, bytes: number): string {
  const units: Readonly<Record<Language, readonly [string, string]>> = { en: ['kB', 'MB'], ru: ['КБ', 'МБ'], kk: ['КБ', 'МБ'] };
  const [kilo, mega] = units[language];
  return bytes < 1_024 ** 2 ? `${numberIn(language, Math.ceil(bytes / 1_024))}${NO_BREAK}${kilo}` : `${numberIn(language, Math.round((10 * bytes) / 1_024 ** 2) / 10)}${NO_BREAK}${mega}`;
}
