import { ru } from '../strings/ru.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('ru', ru);
