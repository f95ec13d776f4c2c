import type { Language } from '../model/common.schema.ts';
import type { FrameStrings, ScreenStrings } from '../strings/en.ts';

/** What a script of words puts into the queue that courses arrive by. */
export interface WordsDelivery {
  readonly kind: 'words';
  readonly language: Language;
  readonly strings: FrameStrings | ScreenStrings;
}

export function deliverWords(language: Language, strings: WordsDelivery['strings']): void {
  const delivery: WordsDelivery = { kind: 'words', language, strings };
  if (globalThis.sukhbat) globalThis.sukhbat.push(delivery);
  else globalThis.sukhbat = [delivery];
}
