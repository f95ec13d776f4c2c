import type { Language } from '../../../src/model/common.schema.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { KeywordTable } from './keyword-table.ts';

/** The words of the course format in every language. A file is read with the words of its own language. */
export const keywords: Readonly<Record<Language, KeywordTable>> = { kk, ru, en };

export const LANGUAGES = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
