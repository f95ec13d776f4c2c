/** Chips beside or before the words of a choice: understood there, and written by the formatter on the line below. */
import { silentReporter } from '../../diagnostics/report.ts';
import type { Change, Edit } from '../../source/edit.ts';
import { printChip } from '../chips/print-chip.ts';
import type { TextInline } from '../markdown/tree.ts';
import { chipsOf, properName, type Reading } from './reading.ts';
import type { InlineLine } from './split-lines.ts';

/** The change that puts the chips of lines that hold words as well on a line of their own. */
export function chipsBelow(lines: readonly InlineLine[], reading: Reading): Change {
  const last = lines.findLastIndex(hasWords);
  const misplaced = lines.slice(0, last + 1).flatMap((line) => (hasWords(line) ? line.filter(isCode) : []));
  const [above, below] = [lines[last], lines[last + 1]?.[0]];
  const chips = printChips(misplaced, reading);
  if (chips === '' || !above) return [];
  const end = Math.max(...above.map((inline) => inline.span.end));
  const put: Edit = below
    ? { span: { ...below.span, end: below.span.start }, text: `${chips} ` }
    : { span: { path: reading.file.path, start: end, end }, text: `\n    ${chips}` };
  return [...misplaced.map((code) => takeAway(code, reading)), put];
}

const isCode = (inline: InlineLine[number]): inline is TextInline => inline.kind === 'code';

export function hasWords(line: InlineLine): boolean {
  return line.some((inline) => inline.kind !== 'code' && !(inline.kind === 'text' && inline.text.trim() === ''));
}

export function withoutSpelling(reading: Reading): Reading {
  return { ...reading, reporter: { ...reading.reporter, spell: () => undefined } };
}

function printChips(codes: readonly TextInline[], reading: Reading): string {
  const { language } = reading.context;
  return codes
    .flatMap((code) => chipsOf([code], { ...reading, reporter: silentReporter }))
    .map((chip) => `\`${printChip(chip, chip.text, language, properName(reading))}\``)
    .join(' ');
}

/** With the blank before it, or, at the beginning of the words, after it. */
function takeAway({ span }: TextInline, { file }: Reading): Edit {
  const before = /(?<=\S)(?<![-*+]|\d[.)])[ \t\u00a0]+$/u.exec(file.text.slice(file.text.lastIndexOf('\n', span.start) + 1, span.start))?.[0].length ?? 0;
  const after = before > 0 ? 0 : (/^[ \t\u00a0]+/u.exec(file.text.slice(span.end))?.[0].length ?? 0);
  return { span: { ...span, start: span.start - before, end: span.end + after }, text: '' };
}
