import type { Callout } from '../../../src/model/lesson.schema.ts';
import { isWord } from '../keywords/fold-name.ts';
import type { KeywordTable } from '../keywords/keyword-table.ts';
import { firstInline } from '../markdown/inspect.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Quote } from '../markdown/tree.ts';

const MARKS: Readonly<Record<string, Callout['tone']>> = { NOTE: 'note', TIP: 'tip', IMPORTANT: 'important' };

/** `[!NOTE]` at the beginning of a quote: its word, and whether it is one of ours. */
export function alertOf(quote: Quote): { readonly name: string; readonly length: number; readonly tone: Callout['tone'] | undefined } | undefined {
  const first = firstInline(quote);
  const match = first?.kind === 'text' ? /^\[!([^\]\n]*)\][ \t]*/u.exec(first.text) : undefined;
  if (!match) return undefined;
  const name = match[1] ?? '';
  return { name, length: match[0].length, tone: Object.hasOwn(MARKS, name.toUpperCase()) ? MARKS[name.toUpperCase()] : undefined };
}

/** `**Case.**` or `**Rule.**` at the beginning of a quote. */
export function leadInTone(quote: Quote, words: KeywordTable): 'case' | 'rule' | undefined {
  const first = firstInline(quote);
  if (first?.kind !== 'strong') return undefined;
  const lead = plainText(first.children);
  if (isWord(lead, words.callouts.case)) return 'case';
  return isWord(lead, words.callouts.rule) ? 'rule' : undefined;
}

/** Whether a quote is a callout of the lesson rather than feedback. */
export function isCallout(quote: Quote, words: KeywordTable): boolean {
  return alertOf(quote) !== undefined || leadInTone(quote, words) !== undefined;
}
