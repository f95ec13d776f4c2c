/** What one chip says in the words of one language. Each reader takes the text or passes it on. */
import type { Comparison } from '../../../src/model/role-play.schema.ts';
import { isWord, keyOf } from '../keywords/fold-name.ts';
import type { KeywordTable } from '../keywords/keyword-table.ts';
import type { ChipMeaning } from './chip.ts';
import { numberOf } from './chip-text.ts';

type Reader = (text: string, words: KeywordTable) => ChipMeaning | undefined;

/** Undefined: nothing but a name, or a slip. */
export function meaningOf(text: string, words: KeywordTable): ChipMeaning | undefined {
  for (const reader of READERS) {
    const meaning = reader(text, words);
    if (meaning) return meaning;
  }
  return undefined;
}

const whole: Reader = (text, words) => {
  if (isWord(text, words.otherwise)) return { kind: 'otherwise' };
  if (isWord(text, words.once)) return { kind: 'once' };
  if (isWord(text, words.match)) return { kind: 'match' };
  if (isWord(text, words.order)) return { kind: 'order' };
  if (isWord(text, words.bestWorst)) return { kind: 'best-worst' };
  const ending = keyOf(words.endings, text.replace(/:/gu, ' '));
  return ending && { kind: 'ending', ending };
};

const levels: Reader = (text, words) => {
  const rest = after(text, words.levelsFor);
  if (rest === undefined) return undefined;
  const found = rest.split(/[,/;]/u).map((word) => keyOf(words.levels, word));
  return found.every((level) => level !== undefined) ? { kind: 'levels', levels: found } : undefined;
};

const remember: Reader = (text, words) => {
  const name = after(text, words.remember);
  return name ? { kind: 'remember', name } : undefined;
};

const scale: Reader = (text, words) => {
  const rest = after(text, words.scale);
  const match = rest === undefined ? null : /^(\d+)\s*[-−–—‑…]+\s*(\d+)\s*[:：]?\s*(?:(.+?)\s*(?:…|\.\.\.|—|–)\s*(.+))?$/u.exec(rest);
  return match ? { kind: 'scale', from: Number(match[1]), to: Number(match[2]), low: match[3] ?? '', high: match[4] ?? '' } : undefined;
};

const reflection: Reader = (text, words) => {
  if (isWord(text, words.reflection)) return { kind: 'reflection', minLength: 0 };
  const length = /\d+/u.exec(after(text, words.reflection) ?? '');
  return length ? { kind: 'reflection', minLength: Number(length[0]) } : undefined;
};

const points: Reader = (text, words) => {
  const match = /^(\d+(?:[.,]\d+)?)\s*([^\d\s].*)$/u.exec(text);
  return match && isWord(match[2] ?? '', words.points) ? { kind: 'points', value: numberOf(match[1] ?? '') } : undefined;
};

const weight: Reader = (text, words) => {
  const rest = after(text, words.weight);
  return rest !== undefined && /^[-−]?\d+(?:[.,]\d+)?$/u.test(rest) ? { kind: 'weight', value: numberOf(rest) } : undefined;
};

/** `if trust ≥ 3`, `егер сенім ≥ 3`, `сенім ≥ 3 болса`, `if not promised`, `уәде болмаса`. */
const condition: Reader = (text, words) => {
  const front = after(text, words.ifBefore);
  const back = before(front ?? text, words.ifAfter);
  const backNot = before(front ?? text, words.ifNotAfter);
  const body = backNot ?? back ?? front;
  if (body === undefined || body === '') return undefined;
  const test = scaleTest(body);
  if (test) return test;
  const name = after(body, words.not) ?? before(body, words.not);
  return { kind: 'memory-test', name: name ?? body, remembered: (name === undefined) === (backNot === undefined) };
};

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '≥': '>=', '>=': '>=', '=>': '>=', '⩾': '>=', '≤': '<=', '<=': '<=', '=<': '<=', '⩽': '<=', '=': '=', '==': '=', '>': '>', '<': '<',
};

export function scaleTest(text: string): Extract<ChipMeaning, { kind: 'scale-test' }> | undefined {
  const match = /^(.*[^\s<>=≤≥⩽⩾])\s*(>=|=>|<=|=<|==|[<>=≤≥⩽⩾])\s*([-−–—‑]?\d+(?:[.,]\d+)?)$/u.exec(text);
  const comparison = COMPARISONS[match?.[2] ?? ''];
  return match && comparison ? { kind: 'scale-test', name: match[1] ?? '', comparison, value: numberOf(match[3] ?? '') } : undefined;
}

/** `Эмпатия +2`, `Өзін-өзі реттеу −1`, `доверие: -1`, `+2 Эмпатия`. */
const change: Reader = (text) => {
  const match = /^(.*[^\s:+−–—‑-])[\s:]*([+＋−–—‑-])\s?(\d+(?:[.,]\d+)?)$/u.exec(text);
  if (match) return { kind: 'change', name: match[1] ?? '', value: numberOf(`${match[2]?.replace(/[+＋]/u, '')}${match[3]}`) };
  const reversed = /^([+＋−–—‑-])\s?(\d+(?:[.,]\d+)?)\s+(.+)$/u.exec(text);
  return reversed ? { kind: 'change', name: reversed[3] ?? '', value: numberOf(`${reversed[1]?.replace(/[+＋]/u, '')}${reversed[2]}`) } : undefined;
};

const READERS: readonly Reader[] = [whole, levels, remember, scale, reflection, weight, points, condition, change];

/** One word, two words, and what follows. */
const FRONTS: readonly RegExp[] = [/^([^\s:]+)\s*[:：]?\s*(.*)$/u, /^([^\s:]+\s[^\s:]+)\s*[:：]?\s*(.*)$/u];

/** What follows one of some words at the beginning, a colon between them or not. */
function after(text: string, words: readonly string[]): string | undefined {
  for (const front of FRONTS) {
    const match = front.exec(text);
    if (match && isWord(match[1] ?? '', words)) return match[2] ?? '';
  }
  return undefined;
}

/** What precedes one of some words at the end. */
function before(text: string, words: readonly string[]): string | undefined {
  const match = /^(.*\S)\s+(\S+)$/u.exec(text);
  return match && words.length > 0 && isWord(match[2] ?? '', words) ? match[1] : undefined;
}
