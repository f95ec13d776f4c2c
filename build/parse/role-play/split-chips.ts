/** A paragraph is lines of chips and lines of words: `` `if promised` `` above a link needs no empty line between. */
import type { Span } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import { meaningOf } from '../chips/chip-meaning.ts';
import { splitChips, tidy } from '../chips/chip-text.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Inline, TextInline } from '../markdown/tree.ts';
import { printChip } from '../chips/print-chip.ts';
import { chipsOf, isKnownName, properName, type Reading } from './reading.ts';
import { spanOfLine, splitLines, type InlineLine } from './split-lines.ts';

export type Run =
  | { readonly kind: 'chips'; readonly chips: readonly Chip[]; readonly span: Span }
  | { readonly kind: 'words'; readonly lines: readonly InlineLine[]; readonly span: Span };

export function splitRuns(inlines: readonly Inline[], reading: Reading): readonly Run[] {
  const runs: Run[] = [];
  for (const line of splitLines(inlines, reading.file)) {
    const span = spanOfLine(line);
    const chips = chipLine(line, reading);
    const last = runs.at(-1);
    if (chips) {
      if (last?.kind === 'chips') runs[runs.length - 1] = { kind: 'chips', chips: [...last.chips, ...chips], span: { ...last.span, end: span.end } };
      else runs.push({ kind: 'chips', chips, span });
    } else if (last?.kind === 'words') runs[runs.length - 1] = { kind: 'words', lines: [...last.lines, line], span: { ...last.span, end: span.end } };
    else runs.push({ kind: 'words', lines: [line], span });
  }
  return runs;
}

/** The chips of a line that holds nothing else; a line wholly in parentheses is chips typed without back-ticks. */
export function chipLine(line: InlineLine, reading: Reading): readonly Chip[] | undefined {
  const codes = line.filter((inline): inline is TextInline => inline.kind === 'code');
  const others = line.filter((inline) => inline.kind !== 'code' && !(inline.kind === 'text' && /^[\s,;.]*$/u.test(inline.text)));
  if (codes.length > 0 && others.length === 0) return chipsOf(codes, reading);
  const only = line[0];
  if (line.length !== 1 || only?.kind !== 'text') return undefined;
  return typedChips(only, reading) ?? (reportMissingBackTicks(only, reading), undefined);
}

/** `(Эмпатия +2; доверие +1)`. In parentheses a mere remark is possible too, so at least one piece must be a chip for certain. */
export function typedChips(text: TextInline, reading: Reading): readonly Chip[] | undefined {
  const match = /^\s*[(（](.+)[)）]\s*$/su.exec(text.text);
  const inner = tidy(match?.[1] ?? '');
  if (inner === '' || !pieces(inner).some((piece) => isCertain(piece, reading))) return undefined;
  return chipsOf([{ text: inner, span: text.span }], reading);
}

const pieces = (text: string): readonly string[] => splitChips({ text, span: { path: '', start: 0, end: text.length } }, () => false).map((piece) => piece.text);

function isCertain(text: string, reading: Reading): boolean {
  const meaning = meaningOf(text, reading.context.words);
  return meaning !== undefined && (meaning.kind !== 'change' || isKnownName(meaning.name, reading));
}

/** `Эмпатия +2` without back-ticks, in quotation marks or bold: it would be shown to the learner. */
function reportMissingBackTicks(text: TextInline, reading: Reading): void {
  reportTextChips(text.text, text.span, reading);
}

export function reportTextChips(written: string, span: Span, reading: Reading): boolean {
  const text = bare(tidy(written));
  if (text.length > 80) return false;
  const found = pieces(text);
  const isChip = found.length > 0 && found.every((piece) => {
    const meaning = meaningOf(bare(piece), reading.context.words);
    return meaning?.kind === 'change' ? isKnownName(meaning.name, reading) : meaning?.kind === 'ending' || meaning?.kind === 'scale-test';
  });
  if (isChip) reading.reporter.report('chip-backticks', span, { chip: text }, { fix: [{ span, text: found.map((piece) => printTextChip(piece, reading)).join(' ') }] });
  return isChip;
}

function printTextChip(piece: string, reading: Reading): string {
  const text = bare(piece);
  const meaning = meaningOf(text, reading.context.words);
  return `\`${meaning ? printChip(meaning, text, reading.context.language, properName(reading)) : text}\``;
}

/** Without what people put around a chip in place of back-ticks. */
const bare = (text: string): string => text.replace(/^[*'‘’"“”«»]+|[*'‘’"“”«».]+$/gu, '');

/** A line of bold or italics that is a chip in disguise. */
export function reportDisguisedChips(line: InlineLine, reading: Reading): boolean {
  return line.length > 0 && line.every((inline) => inline.kind === 'strong' || inline.kind === 'em' || inline.kind === 'text')
    && reportTextChips(plainText(line), spanOfLine(line), reading);
}
