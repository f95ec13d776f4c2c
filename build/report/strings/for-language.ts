import type { Language } from '../../../src/model/common.schema.ts';
import { en, type ReportStrings } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const reportStrings: Readonly<Record<Language, ReportStrings>> = { en, kk, ru };
