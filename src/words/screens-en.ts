import { accessibility } from '../strings/en/accessibility.ts';
import { lesson } from '../strings/en/lesson.ts';
import { quiz } from '../strings/en/quiz.ts';
import { result } from '../strings/en/result.ts';
import { rolePlay } from '../strings/en/role-play.ts';
import { search } from '../strings/en/search.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('en', { lesson, rolePlay, quiz, result, search, accessibility });
