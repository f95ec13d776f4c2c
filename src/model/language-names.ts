import type { Language } from './common.schema.ts';

/** Each language in its own words, as those who read it look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
