/** Everything the player says, composed from one file per area. The English text defines the shape of the other languages. */
import { lesson } from './en/lesson.ts';
import { quiz } from './en/quiz.ts';
import { result } from './en/result.ts';
import { rolePlay } from './en/role-play.ts';
import { shell } from './en/shell.ts';

export const en = { shell, lesson, rolePlay, quiz, result };
export type Strings = typeof en;
