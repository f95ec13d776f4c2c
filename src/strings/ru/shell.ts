import type { shell as english } from '../en/shell.ts';
import { pluralRu } from '../plural.ts';

export const shell: typeof english = {
  language: 'Язык',
  theme: 'Оформление',
  themes: { system: 'Как на устройстве', light: 'Светлое', dark: 'Тёмное' },
  skip: 'Сразу к содержанию',
  minutes: (count) => pluralRu(count, 'минута', 'минуты', 'минут'),
  back: 'Назад',
  toOutline: 'Содержание курса',
  next: 'Дальше',
};
