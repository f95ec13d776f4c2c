import { studiedEn } from './studied/en.ts';
import { studiedKk } from './studied/kk.ts';
import { studiedRu } from './studied/ru.ts';
import { untouchedEn } from './untouched/en.ts';
import { untouchedKk } from './untouched/kk.ts';
import { untouchedRu } from './untouched/ru.ts';

export const everyHeldOutItem = [...studiedEn, ...studiedRu, ...studiedKk, ...untouchedEn, ...untouchedRu, ...untouchedKk];
