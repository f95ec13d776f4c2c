import { studiedEn } from './studied/en.ts';
import { studiedKk } from './studied/kk.ts';
import { studiedRu } from './studied/ru.ts';
import { secondStudiedEn } from './studied/second-en.ts';
import { secondStudiedKk } from './studied/second-kk.ts';
import { secondStudiedRu } from './studied/second-ru.ts';
import { thirdStudiedKk } from './studied/third-kk.ts';
import { thirdStudiedRu } from './studied/third-ru.ts';
import { thirdStudiedEn } from './studied/third-en.ts';
import { untouchedEn } from './untouched/en.ts';
import { untouchedKk } from './untouched/kk.ts';
import { untouchedRu } from './untouched/ru.ts';

export const everyHeldOutItem = [...studiedEn, ...studiedRu, ...studiedKk, ...secondStudiedEn, ...secondStudiedRu, ...secondStudiedKk, ...thirdStudiedEn, ...thirdStudiedRu, ...thirdStudiedKk, ...untouchedEn, ...untouchedRu, ...untouchedKk];
