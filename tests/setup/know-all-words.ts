import { en } from '../../src/strings/en.ts';
import { kk } from '../../src/strings/kk.ts';
import { learnWords } from '../../src/strings/locale.ts';
import { ru } from '../../src/strings/ru.ts';

learnWords('en', en);
learnWords('kk', kk);
learnWords('ru', ru);
