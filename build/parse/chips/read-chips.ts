import type { Language } from '../../../src/model/common.schema.ts';
import type { DiagnosticCode } from '../../diagnostics/registry.ts';
import type { MessageValues } from '../../diagnostics/message.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { Change } from '../../source/edit.ts';
import { isWord } from '../keywords/fold-name.ts';
import { keywords, LANGUAGES } from '../keywords/keywords.ts';
import type { Chip, ChipMeaning } from './chip.ts';
import { meaningOf, scaleTest } from './chip-meaning.ts';
import { splitChips, type ChipText } from './chip-text.ts';
import { reportLookAlike } from './look-alike.ts';
import { printChip, signed, type ProperName } from './print-chip.ts';

/** Reads the chips of one code span. Slips in a chip are reported here; names are looked up only to spell them. */
export function readChips(code: ChipText, language: Language, reporter: Reporter, proper?: ProperName): readonly Chip[] {
  const words = keywords[language];
  const keepsCommas = (text: string): boolean => isWord(/^[^\s:]+/u.exec(text.trim())?.[0] ?? '', [...words.levelsFor, ...words.scale]);
  const pieces = splitChips(code, keepsCommas).filter(({ text }) => text !== '').map((piece) => ({ piece, ...understand(piece.text, language) }));
  const spelling = (): Change => spellCode(code, pieces.map(({ piece, meaning }) => printChip(meaning, piece.text, language, proper)));
  for (const { piece, slip } of pieces) {
    reportLookAlike(piece, reporter);
    if (slip) reporter.report(slip.code, piece.span, { chip: piece.text, ...slip.values }, slip.certain ? { fix: spelling() } : {});
  }
  if (pieces.length > 0 && !pieces.some(({ slip }) => slip)) reporter.spell(spelling);
  return pieces.map(({ piece, meaning }) => ({ ...meaning, ...piece }));
}

/** Each chip between back-ticks of its own. A code span typed amid other lines is known only with its whole paragraph. */
function spellCode({ text, span }: ChipText, chips: readonly string[]): Change {
  const marks = 12;
  return span.end - span.start > text.length + marks ? [] : [{ span, text: chips.map((chip) => `\`${chip}\``).join(' ') }];
}

interface Understood {
  readonly meaning: ChipMeaning;
  readonly slip?: Slip;
}

interface Slip {
  readonly code: DiagnosticCode;
  readonly values: MessageValues;
  /** Only one thing can have been meant. */
  readonly certain: boolean;
}

/** The same few chips stand under choice after choice. */
const known: Readonly<Record<Language, Map<string, Understood>>> = { kk: new Map(), ru: new Map(), en: new Map() };

function understand(text: string, language: Language): Understood {
  const before = known[language].get(text);
  if (before) return before;
  if (known[language].size >= 5_000) known[language].clear();
  const understood = workOut(text, language);
  known[language].set(text, understood);
  return understood;
}

function workOut(text: string, language: Language): Understood {
  const own = meaningOf(text, keywords[language]);
  if (own?.kind === 'change' && /^[+＋−–—‑-]/u.test(text)) {
    return { meaning: own, slip: { code: 'chip-reversed', values: { right: printChip(own, text, language) }, certain: true } };
  }
  if (own) return { meaning: own };
  for (const other of LANGUAGES) {
    const meaning = other === language ? undefined : meaningOf(text, keywords[other]);
    if (meaning) return { meaning, slip: { code: 'chip-language', values: { word: translated(meaning, text, language) }, certain: translates(meaning) } };
  }
  return understandSlip(text, language);
}

/** A chip that no reader took: perhaps a condition without `if`, or a change without a sign. */
function understandSlip(text: string, language: Language): Understood {
  const test = scaleTest(text);
  if (test) {
    const word = keywords[language].ifAfter[0] ?? keywords[language].ifBefore[0];
    return { meaning: test, slip: { code: 'chip-condition-word', values: { word }, certain: true } };
  }
  const unsigned = /^(.*[^\s\d.,])[\s:]+(\d+(?:[.,]\d+)?)$/u.exec(text);
  if (!unsigned) return { meaning: { kind: 'name', name: text } };
  const [, name = '', number = ''] = unsigned;
  const value = Number(number.replace(',', '.'));
  return { meaning: { kind: 'change', name, value }, slip: { code: 'chip-sign-missing', values: { right: `${name} ${signed(value, language)}` }, certain: false } };
}

/** Whether a chip keeps all it says when only its keyword is put into another language. */
function translates(meaning: ChipMeaning): boolean {
  return meaning.kind !== 'points' && meaning.kind !== 'reflection' && meaning.kind !== 'scale';
}

/** The words to write instead of those in another language. */
function translated(meaning: ChipMeaning, text: string, language: Language): string {
  const words = keywords[language];
  if (meaning.kind === 'points') return `${meaning.value} ${words.points[0]}`;
  if (meaning.kind === 'reflection') return words.reflection[0];
  if (meaning.kind === 'scale') return `${words.scale[0]} ${meaning.from}–${meaning.to}: …`;
  return printChip(meaning, text, language);
}
