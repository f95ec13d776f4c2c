import { outline } from '../strings/kk/outline.ts';
import { shell } from '../strings/kk/shell.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('kk', { shell, outline });
