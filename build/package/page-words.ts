import type { Language } from '../../src/model/common.schema.ts';

interface PageWords {
  readonly loading: string;
  readonly noScript: string;
  /** When nothing has come for long. */
  readonly late: string;
}

/** The few words of a package's page that stand there before the player does. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  kk: { loading: 'Курс ашылып жатыр…', noScript: 'Бұл курс JavaScript қосулы болса ғана жұмыс істейді. Оны браузер баптауларында қосып, бетті жаңартыңыз.', late: 'Курс ашылмай тұр ма? Интернетті тексеріп, бетті жаңартыңыз.' },
  ru: { loading: 'Курс открывается…', noScript: 'Курс работает, только если включён JavaScript. Включите его в настройках браузера и обновите страницу.', late: 'Курс не открывается? Проверьте связь и обновите страницу.' },
  en: { loading: 'Opening the course…', noScript: 'This course needs JavaScript. Please turn it on in your browser settings and reload the page.', late: 'Does the course not open? Check your connection and reload the page.' },
};
