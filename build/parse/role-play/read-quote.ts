/** Quotes: someone speaks, or, inside a choice, the coach comments. Meaning belongs to the paragraph, not to the quote. */
import { isSlipOf, nearestName } from '../keywords/nearest-name.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, Quote, TextInline } from '../markdown/tree.ts';
import type { Change } from '../../source/edit.ts';
import { meaningOf } from '../chips/chip-meaning.ts';
import { tidy } from '../chips/chip-text.ts';
import { isKnownName, type Reading } from './reading.ts';
import { readSpeechStart, spellSpeechStart, type SpeechStart } from './read-speech.ts';
import type { GuardDocument, PersonaRow, ProseDocument, SpeechDocument } from './role-play-document.ts';
import { joinLines, spanOfLine, splitLines, type InlineLine } from './split-lines.ts';

export type QuotePlace = 'scene' | 'choice';

export function readQuote(quote: Quote, place: QuotePlace, guard: GuardDocument | undefined, reading: Reading): readonly (SpeechDocument | ProseDocument)[] {
  const lazy = reportLazyLines(quote, reading);
  return quote.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return readParagraph(splitLines(block.inlines, reading.file), { place, guard, lazy }, reading);
    if (block.kind === 'html' && block.text.startsWith('<!--')) return [];
    reading.reporter.report('role-play-quote-content', block.span);
    return [{ kind: place === 'scene' ? 'stage' : 'feedback', content: block, guard, span: block.span }];
  });
}

interface Quoted {
  readonly place: QuotePlace;
  readonly guard: GuardDocument | undefined;
  /** Whether lines without `>` have been reported. */
  readonly lazy: boolean;
}

/** A line that begins with a known bold name starts a new speech. */
function readParagraph(lines: readonly InlineLine[], quoted: Quoted, reading: Reading): readonly (SpeechDocument | ProseDocument)[] {
  const parts: InlineLine[][] = [];
  for (const line of lines) {
    const start = readSpeechStart(line);
    if (parts.length === 0 || (start?.colon && reading.personas.find(start.name))) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => readPart(part, quoted, reading));
}

function readPart(lines: readonly InlineLine[], { place, guard, lazy }: Quoted, reading: Reading): SpeechDocument | ProseDocument {
  const [first = [], ...rest] = lines;
  reportChips(lines, reading);
  const span = { ...spanOfLine(first), end: spanOfLine(lines.at(-1) ?? first).end };
  const start = readSpeechStart(first);
  const persona = start && speakerOf(start, place, reading);
  if (!start || !persona) {
    if (place === 'scene' && !start) reading.reporter.report('role-play-speech-unnamed', span);
    return { kind: place === 'scene' ? 'stage' : 'feedback', content: joinLines(lines), guard, span };
  }
  if (place === 'choice' && !lazy) reportBrokenSpeech(lines, reading);
  const said = start.inlines.length > 0 ? [start.inlines, ...rest] : rest;
  if (said.length === 0) reading.reporter.report('role-play-speech-empty', span, { name: persona.name });
  return { kind: 'speech', persona, mood: start.mood, inlines: joinLines(said), guard, span };
}

/** The persona who speaks. In a choice a bold lead-in that is nobody's name belongs to the coach's words. */
function speakerOf(start: SpeechStart, place: QuotePlace, reading: Reading): PersonaRow | undefined {
  const { personas, reporter } = reading;
  const persona = personas.find(start.name);
  if (persona && start.colon) reporter.spell(() => spellSpeechStart(start, persona.name));
  if (persona && start.colon) return persona;
  if (persona) {
    if (place === 'choice' && start.mood === undefined) {
      reporter.report('role-play-name-without-colon', start.nameSpan, { name: persona.name });
      return undefined;
    }
    reporter.report('role-play-speech-colon', start.nameSpan, { name: persona.name }, { fix: spellSpeechStart(start, persona.name) });
    return persona;
  }
  if (place === 'choice' && !start.colon && start.mood === undefined) return undefined;
  const nearest = start.name.length > 40 ? undefined : nearestName(start.name, personas.names);
  if (place === 'choice' && nearest === undefined && start.mood === undefined) return undefined;
  if (reading.personasMissing) return undefined;
  reporter.report('role-play-persona-unknown', start.nameSpan, { name: start.name, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : fixFor(start, nearest, personas.names));
  return nearest === undefined ? undefined : personas.find(nearest);
}

/** One slip of the finger in a name that is like no other can be mended without asking. */
function fixFor(start: SpeechStart, nearest: string, names: readonly string[]): { fix?: Change } {
  const near = names.filter((name) => isSlipOf(start.name, name));
  return start.colon && near.length === 1 && near[0] === nearest ? { fix: spellSpeechStart(start, nearest) } : {};
}

/** Chips inside a quote would be shown to the learner: usually an empty line is missing. */
function reportChips(lines: readonly InlineLine[], reading: Reading): void {
  for (const line of lines) {
    for (const inline of line) if (inline.kind === 'code' && isChip(inline, reading)) reading.reporter.report('chip-in-quote', inline.span, { chip: inline.text });
  }
}

function isChip(code: TextInline, reading: Reading): boolean {
  const text = tidy(code.text);
  return meaningOf(text, reading.context.words) !== undefined || isKnownName(text, reading);
}

/** One paragraph, two voices? `> **Айгүл**: Ну.` and below it, without an empty line, the advice. */
function reportBrokenSpeech(lines: readonly InlineLine[], reading: Reading): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before && /[.!?…»]$/u.test(plainText(before))) {
      reading.reporter.report('role-play-speech-line-break', spanOfLine(line));
      return;
    }
  }
}

/** Markdown takes a line without `>` into the quote above; an author never means that. */
function reportLazyLines(quote: Quote, reading: Reading): boolean {
  let found = false;
  const { file, reporter } = reading;
  let from = file.text.indexOf('\n', quote.span.start) + 1;
  while (from > 0 && from < quote.span.end) {
    const end = Math.min(orEnd(file.text.indexOf('\n', from), quote.span.end), quote.span.end);
    const line = file.text.slice(from, end);
    const text = line.trim();
    if (text !== '' && !text.startsWith('>') && !text.startsWith('`')) {
      const start = from + line.indexOf(text);
      found = true;
      reporter.report('role-play-lazy-line', { path: file.path, start, end: start + text.length });
    }
    from = file.text.indexOf('\n', from) + 1;
  }
  return found;
}

const orEnd = (found: number, end: number): number => (found < 0 ? end : found);

/** Whether a quote is a GitHub alert: `> [!NOTE]`. */
export function isAlert(block: Block): boolean {
  const first = block.kind === 'quote' ? block.blocks[0] : undefined;
  return first?.kind === 'paragraph' && /^\s*\[!\w+\]/u.test(plainText(first.inlines));
}
