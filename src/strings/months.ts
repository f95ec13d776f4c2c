import type { Language } from '../model/common.schema.ts';

/** In the form a full date needs. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
};

/** "5 March 2025", "5 марта 2025 г.", "2025 жылғы 5 наурыз": the order of Kazakh official papers. */
export function dateIn(language: Language, date: Date): string {
  const [day, month, year] = [date.getDate(), months[language][date.getMonth()] ?? '', date.getFullYear()];
  if (language === 'kk') return `${year} жылғы ${day} ${month}`;
  return language === 'ru' ? `${day} ${month} ${year} г.` : `${day} ${month} ${year}`;
}
