import { accessibility } from '../strings/kk/accessibility.ts';
import { lesson } from '../strings/kk/lesson.ts';
import { quiz } from '../strings/kk/quiz.ts';
import { result } from '../strings/kk/result.ts';
import { rolePlay } from '../strings/kk/role-play.ts';
import { search } from '../strings/kk/search.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('kk', { lesson, rolePlay, quiz, result, search, accessibility });
