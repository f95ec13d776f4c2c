import { accessibility } from '../strings/ru/accessibility.ts';
import { lesson } from '../strings/ru/lesson.ts';
import { quiz } from '../strings/ru/quiz.ts';
import { result } from '../strings/ru/result.ts';
import { rolePlay } from '../strings/ru/role-play.ts';
import { search } from '../strings/ru/search.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('ru', { lesson, rolePlay, quiz, result, search, accessibility });
