/** Chips in the one spelling that the formatter writes. */
import type { Language } from '../../../src/model/common.schema.ts';
import type { Comparison } from '../../../src/model/role-play.schema.ts';
import { keywords } from '../keywords/keywords.ts';
import type { KeywordTable } from '../keywords/keyword-table.ts';
import type { ChipMeaning } from './chip.ts';

/** The proper form of a name, as far as it is known. */
export type ProperName = (name: string) => string | undefined;

const asWritten: ProperName = () => undefined;

/** A chip as it should stand between its back-ticks; `text` is how it was written, and stays where any writing is as good. */
export function printChip(meaning: ChipMeaning, text: string, language: Language, proper = asWritten): string {
  const words = keywords[language];
  const named = (name: string): string => proper(name) ?? name;
  switch (meaning.kind) {
    case 'otherwise': return words.otherwise[0];
    case 'once': return words.once[0];
    case 'match': return words.match[0];
    case 'order': return words.order[0];
    case 'best-worst': return words.bestWorst[0];
    case 'ending': return words.endings[meaning.ending][0];
    case 'remember': return `${words.remember[0]}: ${meaning.name}`;
    case 'levels': return `${words.levelsFor[0]}: ${meaning.levels.map((level) => words.levels[level][0]).join(', ')}`;
    case 'weight': return `${words.weight[0]} ${printNumber(meaning.value, language)}`;
    case 'change': return `${named(meaning.name)} ${signed(meaning.value, language)}`;
    case 'scale-test': return condition(`${named(meaning.name)} ${SIGNS[meaning.comparison]} ${printNumber(meaning.value, language)}`, true, words);
    case 'memory-test': return condition(meaning.name, meaning.remembered, words);
    case 'name': return named(meaning.name);
    case 'scale': return meaning.low === '' ? text : `${words.scale[0]} ${meaning.from}–${meaning.to}: ${meaning.low} … ${meaning.high}`;
    case 'points': case 'reflection': return text;
  }
}

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '<=': '≤', '=': '=', '>': '>', '<': '<' };

/** `если не обещано`, `уәде болмаса`. */
function condition(body: string, holds: boolean, words: KeywordTable): string {
  const after = holds ? words.ifAfter[0] : words.ifNotAfter[0];
  if (after !== undefined) return `${body} ${after}`;
  return holds ? `${words.ifBefore[0]} ${body}` : `${words.ifBefore[0]} ${words.not[0] ?? ''} ${body}`;
}

export function signed(value: number, language: Language): string {
  return value < 0 ? printNumber(value, language) : `+${printNumber(value, language)}`;
}

/** With a true minus, and the decimal sign of the language. */
function printNumber(value: number, language: Language): string {
  const digits = String(Math.abs(value)).replace('.', language === 'en' ? '.' : ',');
  return value < 0 ? `−${digits}` : digits;
}
