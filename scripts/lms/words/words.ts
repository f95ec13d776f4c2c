import type { MessageLanguage } from '../../../build/diagnostics/message.ts';
import { en, type LmsWords } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const lmsWords: Readonly<Record<MessageLanguage, LmsWords>> = { en, ru, kk };
