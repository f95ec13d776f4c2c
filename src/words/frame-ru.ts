import { outline } from '../strings/ru/outline.ts';
import { shell } from '../strings/ru/shell.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('ru', { shell, outline });
