import type { Strings } from './en.ts';
import { accessibility } from './ru/accessibility.ts';
import { lesson } from './ru/lesson.ts';
import { outline } from './ru/outline.ts';
import { quiz } from './ru/quiz.ts';
import { result } from './ru/result.ts';
import { rolePlay } from './ru/role-play.ts';
import { search } from './ru/search.ts';
import { shell } from './ru/shell.ts';

export const ru: Strings = { shell, outline, lesson, rolePlay, quiz, result, search, accessibility };
