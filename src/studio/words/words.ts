import type { Language } from '../../model/common.schema.ts';
import { en, type StudioWords } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const studioWords: Readonly<Record<Language, StudioWords>> = { kk, ru, en };
export type { StudioWords };
