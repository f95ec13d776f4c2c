import type { Reporter } from '../../diagnostics/report.ts';
import type { ChipText } from './chip-text.ts';

const LATIN = 'ABCEHIKMOPTXYabcehikmoptxyəñ';
const CYRILLIC = 'АВСЕНІКМОРТХУавсеһікмортхуәң';

/** Two alphabets in one word: understood, but it looks right and is not, so a search will never find it. */
export function reportLookAlike({ text, span }: ChipText, reporter: Reporter): void {
  if (!/\p{Script=Latin}/u.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return;
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu)) {
    const latin = [...word.matchAll(/\p{Script=Latin}/gu)];
    const cyrillic = [...word.matchAll(/\p{Script=Cyrillic}/gu)];
    const [stranger] = latin.length <= cyrillic.length ? latin : cyrillic;
    if (latin.length === 0 || cyrillic.length === 0 || !stranger) continue;
    const better = latin.length <= cyrillic.length ? swapped(word, LATIN, CYRILLIC) : swapped(word, CYRILLIC, LATIN);
    const repaired = text.slice(0, index) + better + text.slice(index + word.length);
    const ticks = span.end - span.start === text.length ? '' : '`';
    const isWhole = span.end - span.start <= text.length + 2;
    reporter.report('chip-look-alike', span, { chip: text, letter: stranger[0], position: index + stranger.index + 1 }, isWhole && isOneAlphabet(better) ? { fix: [{ span, text: ticks + repaired + ticks }] } : {});
    return;
  }
}

function swapped(word: string, from: string, to: string): string {
  return [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}

function isOneAlphabet(word: string): boolean {
  return !(/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
}
