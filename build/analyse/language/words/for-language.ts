import type { Language } from '../../../../src/model/common.schema.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { WordLists } from './word-lists.ts';

export const wordLists: Readonly<Record<Language, WordLists>> = { en, kk, ru };
