import type { Strings } from './en.ts';
import { accessibility } from './kk/accessibility.ts';
import { lesson } from './kk/lesson.ts';
import { outline } from './kk/outline.ts';
import { quiz } from './kk/quiz.ts';
import { result } from './kk/result.ts';
import { rolePlay } from './kk/role-play.ts';
import { search } from './kk/search.ts';
import { shell } from './kk/shell.ts';

export const kk: Strings = { shell, outline, lesson, rolePlay, quiz, result, search, accessibility };
