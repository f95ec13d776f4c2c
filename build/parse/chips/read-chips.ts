import type { Language } from '../../../src/model/common.schema.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import { isWord } from '../keywords/fold-name.ts';
import { keywords, LANGUAGES } from '../keywords/keywords.ts';
import type { Chip, ChipMeaning } from './chip.ts';
import { meaningOf, scaleTest } from './chip-meaning.ts';
import { splitChips, type ChipText } from './chip-text.ts';

/** Reads the chips of one code span. Slips in a chip are reported here; names are not looked up yet. */
export function readChips(code: ChipText, language: Language, reporter: Reporter): readonly Chip[] {
  const words = keywords[language];
  const keepsCommas = (text: string): boolean => isWord(/^[^\s:]+/u.exec(text.trim())?.[0] ?? '', [...words.levelsFor, ...words.scale]);
  return splitChips(code, keepsCommas).filter(({ text }) => text !== '').map((piece) => {
    reportLookAlike(piece, reporter);
    return { ...readChip(piece, language, reporter), ...piece };
  });
}

/** Two alphabets in one word: understood, but it looks right and is not, so a search will never find it. */
function reportLookAlike({ text, span }: ChipText, reporter: Reporter): void {
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const latin = [...word.matchAll(/\p{Script=Latin}/gu)];
    const cyrillic = [...word.matchAll(/\p{Script=Cyrillic}/gu)];
    const [stranger] = latin.length <= cyrillic.length ? latin : cyrillic;
    if (latin.length === 0 || cyrillic.length === 0 || !stranger) continue;
    reporter.report('chip-look-alike', span, { chip: text, letter: stranger[0], position: index + stranger.index + 1 });
    return;
  }
}

function readChip({ text, span }: ChipText, language: Language, reporter: Reporter): ChipMeaning {
  const own = meaningOf(text, keywords[language]);
  if (own) {
    if (own.kind === 'change' && /^[+＋−–—‑-]/u.test(text)) {
      reporter.report('chip-reversed', span, { chip: text, right: `${own.name} ${signed(own.value)}` });
    }
    return own;
  }
  const other = LANGUAGES.filter((each) => each !== language).map((each) => ({ each, meaning: meaningOf(text, keywords[each]) })).find(({ meaning }) => meaning);
  if (other?.meaning) {
    reporter.report('chip-language', span, { chip: text, word: keywordFor(other.meaning, language) ?? text });
    return other.meaning;
  }
  return readSlip({ text, span }, language, reporter);
}

/** A chip that no reader took: perhaps a condition without `if`, or a change without a sign. */
function readSlip({ text, span }: ChipText, language: Language, reporter: Reporter): ChipMeaning {
  const test = scaleTest(text);
  if (test) {
    reporter.report('chip-condition-word', span, { chip: text, word: keywords[language].ifAfter[0] ?? keywords[language].ifBefore[0] });
    return test;
  }
  const unsigned = /^(.*[^\s\d.,])[\s:]+(\d+(?:[.,]\d+)?)$/u.exec(text);
  if (unsigned) {
    reporter.report('chip-sign-missing', span, { chip: text, right: `${unsigned[1]} +${unsigned[2]}` });
    return { kind: 'change', name: unsigned[1] ?? '', value: Number(unsigned[2]?.replace(',', '.')) };
  }
  return { kind: 'name', name: text };
}

export function signed(value: number): string {
  return value < 0 ? `−${-value}` : `+${value}`;
}

/** The word to write instead of one in another language. */
function keywordFor(meaning: ChipMeaning, language: Language): string | undefined {
  const words = keywords[language];
  switch (meaning.kind) {
    case 'otherwise': return words.otherwise[0];
    case 'once': return words.once[0];
    case 'remember': return `${words.remember[0]}: ${meaning.name}`;
    case 'ending': return words.endings[meaning.ending][0];
    case 'levels': return `${words.levelsFor[0]}: ${meaning.levels.map((level) => words.levels[level][0]).join(', ')}`;
    case 'match': return words.match[0];
    case 'order': return words.order[0];
    case 'best-worst': return words.bestWorst[0];
    case 'scale': return `${words.scale[0]} ${meaning.from}–${meaning.to}: …`;
    case 'reflection': return words.reflection[0];
    case 'points': return `${meaning.value} ${words.points[0]}`;
    case 'weight': return `${words.weight[0]} ${meaning.value}`;
    case 'scale-test': return conditionText(`${meaning.name} ${meaning.comparison} ${meaning.value}`, words.ifBefore[0], words.ifAfter[0]);
    case 'memory-test': return meaning.remembered
      ? conditionText(meaning.name, words.ifBefore[0], words.ifAfter[0])
      : conditionText(words.ifNotAfter[0] === undefined ? `${words.not[0]} ${meaning.name}` : meaning.name, words.ifBefore[0], words.ifNotAfter[0]);
    default: return undefined;
  }
}

function conditionText(body: string, front: string, back: string | undefined): string {
  return back === undefined ? `${front} ${body}` : `${body} ${back}`;
}
