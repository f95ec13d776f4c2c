import { kk } from '../strings/kk.ts';
import { deliverWords } from './deliver-words.ts';

deliverWords('kk', kk);
