import type { shell as english } from '../en/shell.ts';

export const shell: typeof english = {
  language: 'Тіл',
  theme: 'Көрініс түсі',
  themes: { system: 'Құрылғыдағыдай', light: 'Ақшыл', dark: 'Күңгірт' },
  skip: 'Бірден мазмұнға өту',
  minutes: (count) => `${count} минут`,
  back: 'Артқа',
  toOutline: 'Курс мазмұны',
  next: 'Келесі',
};
