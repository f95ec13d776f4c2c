/** Who speaks, and how: `**Айгүл** *(устало)*: Ну давайте…` */
import type { Change } from '../../source/edit.ts';
import type { Span } from '../../source/source-file.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Inline, TextInline } from '../markdown/tree.ts';
import { cutStart, trimStart, type InlineLine } from './split-lines.ts';

export interface SpeechStart {
  readonly name: string;
  readonly nameSpan: Span;
  readonly mood: string | undefined;
  /** A colon, or the dash that stands for it. Without one the name may only begin a sentence. */
  readonly colon: boolean;
  /** What is said. */
  readonly inlines: InlineLine;
  /** From the name up to what is said. */
  readonly span: Span;
}

/** Undefined when the line does not begin with something bold. */
export function readSpeechStart(line: InlineLine): SpeechStart | undefined {
  const [first, ...rest] = line;
  if (first?.kind !== 'strong') return undefined;
  const bold = /^(.*?)\s*(?:\(([^()]*)\))?\s*([:：]?)\s*$/su.exec(plainText(first.children));
  const inside = { name: (bold?.[1] ?? '').trim(), mood: bold?.[2]?.trim(), colon: bold?.[3] !== '' };
  const before = takeMood(rest);
  const mark = takeColon(before.rest, inside.colon);
  const late = mark.colon && before.mood === undefined ? takeMood(mark.rest, true) : { mood: undefined, rest: mark.rest };
  const said = trimStart(late.rest);
  return {
    name: inside.name,
    nameSpan: first.span,
    mood: inside.mood || before.mood || late.mood,
    colon: inside.colon || mark.colon,
    inlines: said,
    span: { ...first.span, end: Math.max(first.span.end, said[0]?.span.start ?? line.at(-1)?.span.end ?? 0) },
  };
}

/** The beginning of a speech as the formatter writes it; nothing when a name or a mood has signs of Markdown in it. */
export function spellSpeechStart({ mood, inlines, span }: SpeechStart, name: string): Change {
  if (/[*_`[\]<>\\|]/u.test(name + (mood ?? ''))) return [];
  const lead = `**${name}**${mood === undefined ? '' : ` *(${mood})*`}:`;
  return [{ span, text: inlines.length === 0 ? lead : `${lead} ` }];
}

interface Taken {
  readonly mood: string | undefined;
  readonly rest: InlineLine;
}

/** A mood: in italics, in parentheses or both. After the colon only with both, because italics may be emphasis. */
function takeMood(line: InlineLine, afterColon = false): Taken {
  const [first, second, third, ...rest] = trimStart(line);
  if (first?.kind === 'em') {
    const words = plainText(first.children);
    const inside = /^\((.*)\)$/su.exec(words);
    if (afterColon && !inside) return { mood: undefined, rest: line };
    return { mood: tidyMood(inside?.[1] ?? words), rest: withoutNull([second, third, ...rest]) };
  }
  if (first?.kind !== 'text') return { mood: undefined, rest: line };
  if (/^\(\s*$/u.test(first.text) && second?.kind === 'em' && third?.kind === 'text' && third.text.startsWith(')')) {
    return { mood: tidyMood(plainText(second.children)), rest: [cutStart(third, 1), ...rest] };
  }
  const plain = afterColon ? null : /^\(([^()]*)\)/u.exec(first.text);
  return plain ? { mood: tidyMood(plain[1] ?? ''), rest: withoutNull([cutStart(first, plain[0].length), second, third, ...rest]) } : { mood: undefined, rest: line };
}

const withoutNull = (line: readonly (Inline | undefined)[]): InlineLine => line.filter((inline) => inline !== undefined);
const tidyMood = (words: string): string | undefined => words.replace(/^[(\s]+|[)\s:]+$/gu, '') || undefined;

function takeColon(line: InlineLine, already: boolean): { readonly colon: boolean; readonly rest: InlineLine } {
  const [first, ...rest] = trimStart(line);
  const mark = first?.kind === 'text' ? (already ? /^[:：]\s*/u : /^(?:[:：]|[—–](?=\s)|-(?=\s))\s*/u).exec(first.text) : null;
  return first && mark ? { colon: true, rest: [cutStart(first as TextInline, mark[0].length), ...rest] } : { colon: false, rest: line };
}
