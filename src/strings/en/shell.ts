import { pluralEn } from '../plural.ts';

/** The frame around every screen, the outline and the choice of post. */
export const shell = {
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  skip: 'Skip to content',
  minutes: (count: number) => pluralEn(count, 'minute', 'minutes'),
  back: 'Back',
  toOutline: 'Course contents',
  next: 'Next',
};
