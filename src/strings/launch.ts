/** What is said when the player cannot start. In all languages, because those of the course have not come then. */
import type { Language } from '../model/common.schema.ts';

export interface LaunchWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  /** The player is here, the course is not. */
  readonly noCourse: string;
  readonly again: string;
}

export const launchWords: Readonly<Record<Language, LaunchWords>> = {
  kk: {
    title: 'Курс ашылмады',
    text: 'Интернетті тексеріп, бетті жаңартыңыз. Бұрын жасағаныңыз оқу жүйесінде сақтаулы тұр. Курс бәрібір ашылмаса, оны басқа немесе жаңа браузерде ашып көріңіз не оқу жүйесінің әкімшісіне хабарлаңыз.',
    retry: 'Бетті жаңарту',
    noCourse: 'Курс жүктелмеді. Интернетті тексеріңіз.',
    again: 'Қайталап көру',
  },
  ru: {
    title: 'Курс не открылся',
    text: 'Проверьте связь и обновите страницу. То, что вы сделали раньше, хранится в системе обучения. Если курс всё равно не открывается, попробуйте другой или более новый браузер либо сообщите администратору системы обучения.',
    retry: 'Обновить страницу',
    noCourse: 'Не удалось загрузить курс. Проверьте связь.',
    again: 'Попробовать ещё раз',
  },
  en: {
    title: 'The course did not open',
    text: 'Check your connection and reload the page. What you did before is kept in the learning system. If the course still does not open, try another or a newer browser, or tell the administrator of the learning system.',
    retry: 'Reload the page',
    noCourse: 'The course could not be loaded. Check your connection.',
    again: 'Try again',
  },
};
