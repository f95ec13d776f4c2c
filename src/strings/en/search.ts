import { pluralEn } from '../plural.ts';

/** Looking things up: search, glossary, sources. */
export const search = {
  title: 'Search the course',
  label: 'A word or two',
  found: (count: number) => `Found in ${pluralEn(count, 'place', 'places')}`,
  nothingFound: 'Nothing found. Try a shorter word or another one.',
  glossary: 'Glossary',
  sources: 'Sources',
  lookUp: 'Look things up',
};
