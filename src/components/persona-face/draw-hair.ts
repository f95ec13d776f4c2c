import type { Hair, Portrait } from './read-portrait.ts';

/** Hair over the forehead. */
const front: Readonly<Record<Hair, string>> = {
  short: 'M29 43c-3-18 7-27 21-27s24 9 21 27c-2-9-5-13-8-14-8 2-18 2-26 0-3 1-6 5-8 14Z',
  side: 'M29 43c-3-17 6-27 21-27 13 0 24 7 21 27-1-7-4-11-8-12-8 0-16-2-22-6-5 4-10 9-12 18Z',
  curly: 'M28 44c-5-6-3-13 1-15 0-6 5-10 10-9 3-5 11-6 15-2 6-2 12 2 12 8 6 2 8 11 5 18-2-7-5-11-9-12-8 2-17 1-24-1-5 2-8 7-10 13Z',
  bob: 'M29 44c-3-18 6-28 21-28s24 10 21 28c-2-8-5-13-10-16-10 5-22 4-24 3-4 2-7 7-8 13Z',
  long: 'M29 45c-3-19 6-29 21-29s24 10 21 29c-2-10-8-17-21-20-13 3-19 10-21 20Z',
  bun: 'M29 43c-2-18 7-26 21-26s23 8 21 26c-2-9-9-15-21-16-12 1-19 7-21 16Z',
  bald: '',
};

/** Hair behind head and neck. */
const behind: Readonly<Record<Hair, string>> = {
  short: '',
  side: '',
  curly: '<circle cx="30" cy="40" r="9"/><circle cx="70" cy="40" r="9"/>',
  bob: '<path d="M27 42c-2-18 8-27 23-27s25 9 23 27l2 22c-8 4-42 4-50 0Z"/>',
  long: '<path d="M27 42c-2-18 8-27 23-27s25 9 23 27c0 18 4 28 8 38-10 6-52 6-62 0 4-10 8-20 8-38Z"/>',
  bun: '<circle cx="50" cy="14" r="9"/>',
  bald: '',
};

export function drawHairBehind({ hair, hairColour }: Portrait): string {
  return `<g fill="${hairColour}">${behind[hair]}</g>`;
}

export function drawHair({ hair, hairColour }: Portrait): string {
  return front[hair] === '' ? '' : `<path d="${front[hair]}" fill="${hairColour}"/>`;
}

/** A scarf around the face, over the hair and under the chin. The fold keeps a white scarf apart from a light ground. */
export function drawScarf({ headwearColour }: Portrait): string {
  const cloth = 'M22 82C24 74 25 60 25 45 25 22 36 12 50 12s25 10 25 33c0 15 1 29 3 37-8 9-48 9-56 0ZM31 45c0 14 7 25.5 19 25.5S69 59 69 45c0-13-7-19.5-19-19.5S31 32 31 45Z';
  return `<path d="${cloth}" fill="${headwearColour}" fill-rule="evenodd"/><path d="M30 30c5-7 12-10 20-10s15 3 20 10M34 74q16 10 32 0M44 78l-8 12M56 78l8 12" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="1.5" stroke-linecap="round"/>`;
}

export function drawHeadwear({ headwear, headwearColour }: Portrait): string {
  if (headwear === 'skullcap') return `<path d="M29 32c0-14 8-20 21-20s21 6 21 20c-12-5-30-5-42 0Z" fill="${headwearColour}"/><path d="M31 28q19-7 38 0" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="1.8" stroke-dasharray="3 3"/>`;
  if (headwear === 'cap') return `<path d="M27 33c0-15 9-22 23-22s23 7 23 22c-14-5-32-5-46 0Z" fill="${headwearColour}"/><path d="M26 33c14-6 34-6 48 0-3 4-8 3-10 2-9-3-19-3-28 0-2 1-7 2-10-2Z" fill="#000" fill-opacity=".35"/>`;
  return '';
}
