import type { Strings } from './en.ts';
import { lesson } from './kk/lesson.ts';
import { quiz } from './kk/quiz.ts';
import { result } from './kk/result.ts';
import { rolePlay } from './kk/role-play.ts';
import { shell } from './kk/shell.ts';

export const kk: Strings = { shell, lesson, rolePlay, quiz, result };
