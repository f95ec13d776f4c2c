import type { MessageLanguage } from '../build/diagnostics/message.ts';
import { en, type Words } from './words/en.ts';
import { kk } from './words/kk.ts';
import { ru } from './words/ru.ts';

const wordsOf: Readonly<Record<MessageLanguage, Words>> = { en, ru, kk };

export function wordsFor(language: MessageLanguage): Words {
  return wordsOf[language];
}

/** Where a command speaks to: what was asked for goes to `print`, how it is going goes to `note`. */
export interface Terminal {
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly colours: boolean;
  print(text: string): void;
  note(text: string): void;
}

export function processTerminal(language: MessageLanguage): Terminal {
  return {
    language,
    words: wordsOf[language],
    colours: process.stdout.isTTY && !process.env['NO_COLOR'],
    print: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
  };
}
