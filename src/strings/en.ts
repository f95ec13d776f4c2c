/** Everything the player says, composed from one file per area. The English text defines the shape of the other languages. */
import { accessibility } from './en/accessibility.ts';
import { lesson } from './en/lesson.ts';
import { outline } from './en/outline.ts';
import { quiz } from './en/quiz.ts';
import { result } from './en/result.ts';
import { rolePlay } from './en/role-play.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';

export const en = { shell, outline, lesson, rolePlay, quiz, result, search, accessibility };
export type Strings = typeof en;

/** What the frame and the contents say: all that a learner needs who has just come. */
export type FrameStrings = Pick<Strings, 'shell' | 'outline'>;
/** What the screens say that come with later scripts. */
export type ScreenStrings = Omit<Strings, keyof FrameStrings>;
