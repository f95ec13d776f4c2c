import { pluralEn } from '../plural.ts';

/** Looking things up: search, glossary, sources. */
export const search = {
  label: 'A word or two',
  found: (count: number) => `Found in ${pluralEn(count, 'place', 'places')}`,
  nothingFound: 'Nothing found. Try a shorter word or another one.',
};
