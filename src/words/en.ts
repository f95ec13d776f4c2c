import { en } from '../strings/en.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('en', en);
