import { outline } from '../strings/en/outline.ts';
import { shell } from '../strings/en/shell.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('en', { shell, outline });
