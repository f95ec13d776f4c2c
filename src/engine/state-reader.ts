import type { Answer } from '../model/question.schema.ts';
import { unescapeText } from './escape-text.ts';
import { wordLetters } from './state-format.ts';

type Simple = string | number | boolean;

/** Thrown and caught inside the decoder only: the record can't be read, the others still may. */
export class UnreadableRecord extends Error {}

const words: ReadonlyMap<string, string> = new Map(Object.entries(wordLetters).map(([word, letter]) => [letter, word]));

/** Reads one record from left to right. */
export class StateReader {
  private readonly text: string;
  private place = 0;

  constructor(text: string) {
    this.text = text;
  }

  get finished(): boolean {
    return this.place >= this.text.length;
  }

  /** Takes the characters if they come next. */
  takes(characters: string): boolean {
    if (!this.text.startsWith(characters, this.place)) return false;
    this.place += characters.length;
    return true;
  }

  number(): number {
    return Number.parseInt(this.match(/[0-9a-z]+/y), 36);
  }

  /** One character, base 32. */
  flags(): number {
    return Number.parseInt(this.match(/[0-9a-v]/y), 32);
  }

  /** A code or a text. */
  id(): string {
    return this.takes('*') ? this.typed() : this.match(/[a-z]{1,2}[0-9]{1,6}/y);
  }

  ids(): readonly string[] {
    const ids: string[] = [];
    while (this.idFollows()) ids.push(this.id());
    return ids;
  }

  answers(): Readonly<Record<string, Answer>> {
    const entries: [string, Answer][] = [];
    while (this.idFollows()) entries.push([this.id(), this.answer()]);
    return Object.fromEntries(entries);
  }

  private answer(): Answer {
    if (this.takes('(')) return this.closed(this.ids(), ')');
    if (this.takes('[')) return this.closed(this.pairs(), ']');
    return this.simple() as Answer;
  }

  private pairs(): Record<string, never> {
    const entries: [string, Simple][] = [];
    while (this.idFollows() || this.wordFollows()) entries.push([this.key(), this.simple()]);
    return Object.fromEntries(entries) as Record<string, never>;
  }

  private key(): string {
    return this.wordFollows() ? words.get(this.match(/[A-Z]/y))! : this.id();
  }

  private simple(): Simple {
    if (this.takes('T')) return true;
    if (this.takes('F')) return false;
    if (this.takes(':')) return Number(this.match(/-?[0-9]+(?:\.[0-9]+)?/y));
    return this.id();
  }

  private closed<T>(value: T, bracket: string): T {
    if (!this.takes(bracket)) throw new UnreadableRecord(`Expected ${bracket}`);
    return value;
  }

  private typed(): string {
    const text = unescapeText(this.match(/[^*]*/y));
    if (text === undefined || !this.takes('*')) throw new UnreadableRecord('Unreadable text');
    return text;
  }

  private idFollows(): boolean {
    return /[a-z*]/.test(this.next());
  }

  private wordFollows(): boolean {
    return words.has(this.next());
  }

  private next(): string {
    return this.text[this.place] ?? '';
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.place;
    const match = pattern.exec(this.text);
    if (!match) throw new UnreadableRecord(`Unexpected text at ${this.place}`);
    this.place += match[0].length;
    return match[0];
  }
}
