/** What stands in a scene or under a choice, in order: speeches, stage directions, links, choices, and the chips between. */
import type { Chip } from '../chips/chip.ts';
import { nearestName } from '../keywords/nearest-name.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, LinkInline, List, Paragraph, Quote } from '../markdown/tree.ts';
import type { Change } from '../../source/edit.ts';
import type { Span } from '../../source/source-file.ts';
import { createGuardReader, isGuardChip } from './read-guard.ts';
import { isSceneLink, readTypedLink, reportBrokenLink, sceneLink, shorten } from './read-link.ts';
import { readQuote, type QuotePlace } from './read-quote.ts';
import { readSpeechStart } from './read-speech.ts';
import type { Reading } from './reading.ts';
import type { ChoicesDocument, GotoDocument, GuardDocument, LineDocument, ProseDocument, SpeechDocument } from './role-play-document.ts';
import { reportDisguisedChips, splitRuns, type Run } from './split-chips.ts';
import { joinLines, spanOfLine, type InlineLine } from './split-lines.ts';

export interface BodyHooks {
  /** Chips that guard nothing: points, endings, memory. May give back the part before with the chips on it. */
  strayChips(chips: readonly Chip[], before: LineDocument | undefined): LineDocument | undefined;
  list(list: List): ChoicesDocument | undefined;
}

export interface BodyReader {
  take(block: Block): void;
  /** Takes a paragraph whose chips all belong to what is above. */
  takeOwnChips(block: Paragraph): void;
  /** Takes a quote that slid out of the last choice: what follows it is still the same list. */
  takeStrayFeedback(quote: Quote): void;
  /** Whether the play can't go on below what has been read: a list whose every choice leads to another scene. */
  leadsAway(): boolean;
  finish(): readonly LineDocument[];
}

export function createBodyReader(place: QuotePlace, reading: Reading, hooks: BodyHooks): BodyReader {
  const { reporter } = reading;
  const lines: LineDocument[] = [];
  let mended = false;
  const guards = createGuardReader(reading);
  const takeRun = (run: Run, own: boolean): void => {
    if (run.kind === 'words') return void lines.push(readWords(run, guards.hand(), reading));
    const guarding = own ? [] : run.chips.filter(isGuardChip);
    if (guarding.length > 0) guards.take(guarding, run.span);
    const stray = run.chips.filter((chip) => !guarding.includes(chip));
    const changed = stray.length > 0 ? hooks.strayChips(stray, lines.at(-1)) : undefined;
    if (changed) lines[lines.length - 1] = changed;
  };
  const takeParagraph = (block: Paragraph, own: boolean): void => {
    for (const run of splitRuns(block.inlines, reading)) takeRun(run, own);
  };
  const takeList = (block: List): void => {
    // A list is never guarded as a whole: each of its choices has conditions of its own.
    guards.close();
    const before = lines.at(-1);
    const choices = hooks.list(block);
    if (!choices) return;
    if (place === 'choice' && lines.some(({ kind }) => kind === 'choices')) reporter.report('role-play-nesting', block.span);
    else if (before?.kind === 'choices' && before.ordered === choices.ordered) {
      if (!mended) reporter.report('role-play-list-split', block.span);
      lines[lines.length - 1] = { ...before, options: [...before.options, ...choices.options], span: { ...before.span, end: choices.span.end } };
    } else lines.push(choices);
    mended = false;
  };
  return {
    takeStrayFeedback(quote) {
      const before = lines.at(-1);
      if (before?.kind !== 'choices') throw new Error('Stray feedback stands behind choices.');
      lines[lines.length - 1] = withBody(before, readQuote(quote, 'choice', undefined, reading));
      mended = true;
    },
    takeOwnChips: (block) => takeParagraph(block, true),
    take(block) {
      switch (block.kind) {
        case 'paragraph': return takeParagraph(block, false);
        case 'quote': return void lines.push(...readQuote(block, place, guards.hand(), reading));
        case 'list': return takeList(block);
        case 'html': if (block.text.trimStart().startsWith('<!--')) return; break;
        case 'rule': case 'note-definition': return;
        case 'heading': return void reporter.report('role-play-heading-inside', block.span, { text: shorten(plainText(block.inlines)) });
        case 'code': if (block.indented) return void reporter.report('role-play-indent', block.span, {}, { fix: reindent(block.span, place, reading) }); break;
      }
      lines.push({ kind: 'stage', content: block, guard: guards.hand(), span: block.span });
    },
    leadsAway: () => leadsAway(lines.at(-1)),
    finish() {
      guards.close();
      return lines;
    },
  };
}

/** Blanks with which code begins when it may as well belong to a choice inside a choice. */
const DEEP = 10;

/** Lines that became code by their indent, put where they can only have been meant to stand. */
function reindent(span: Span, place: QuotePlace, { file }: Reading): Change {
  const start = file.text.lastIndexOf('\n', span.start - 1) + 1;
  const indent = place === 'choice' ? '    ' : '';
  if (place === 'choice' && span.start - start >= DEEP) return [];
  const lines = file.text.slice(start, span.end).split('\n');
  return [{ span: { ...span, start }, text: lines.map((line) => (line.trim() === '' ? '' : indent + line.trimStart())).join('\n') }];
}

/** Whether one choice is always on offer and all of them lead to other scenes. */
export function leadsAway(line: LineDocument | undefined): boolean {
  return line?.kind === 'choices' && line.options.length > 0 && line.options.every(({ link }) => link) && line.options.some(({ guard }) => !guard);
}

/** The choices with more under the last of them. */
function withBody(choices: ChoicesDocument, more: readonly LineDocument[]): ChoicesDocument {
  const last = choices.options.at(-1);
  return last ? { ...choices, options: [...choices.options.slice(0, -1), { ...last, body: [...last.body, ...more] }] } : choices;
}

/** A paragraph of words: a go-there link alone, a speech without its `>`, or a stage direction. */
function readWords(run: Run & { kind: 'words' }, guard: GuardDocument | undefined, reading: Reading): GotoDocument | ProseDocument | SpeechDocument {
  const only = run.lines.length === 1 ? run.lines[0] : undefined;
  const goto = only && readGoto(only, guard, run.span);
  if (goto) return goto;
  const inlines = joinLines(run.lines);
  const start = readSpeechStart(run.lines[0] ?? []);
  const persona = start?.colon ? reading.personas.find(start.name) : undefined;
  if (start && persona) {
    reading.reporter.report('role-play-speech-unquoted', run.span, { name: persona.name }, { fix: run.lines.map((line) => ({ span: startOf(spanOfLine(line)), text: '> ' })) });
    return { kind: 'speech', persona, mood: start.mood, inlines: joinLines([start.inlines, ...run.lines.slice(1)].filter((line) => line.length > 0)), guard, span: run.span };
  }
  reportSlips(inlines, run.lines, reading);
  return { kind: 'stage', content: inlines, guard, span: run.span };
}

const startOf = (span: Span): Span => ({ ...span, end: span.start });

function readGoto(line: InlineLine, guard: GuardDocument | undefined, span: GotoDocument['span']): GotoDocument | undefined {
  const links = line.filter((inline): inline is LinkInline => inline.kind === 'link' && isSceneLink(inline));
  const others = line.filter((inline) => inline !== links[0] && plainText([inline]).replace(/[\s.,;:!?…]+/gu, '') !== '');
  if (links[0] && others.length === 0) return { kind: 'goto', words: links[0].children, link: sceneLink(links[0]), guard, span };
  const typed = /^[→⟶➜]|^-->?\s/u.test(plainText(line)) ? readTypedLink(line) : undefined;
  return typed?.link && typed.words.length === 0 ? { kind: 'goto', words: [], link: typed.link, guard, span } : undefined;
}

/** Stage directions that were meant to be something else. */
function reportSlips(inlines: InlineLine, lines: readonly InlineLine[], reading: Reading): void {
  const { reporter } = reading;
  for (const inline of inlines) {
    if (inline.kind === 'link' && isSceneLink(inline)) reporter.report('role-play-link-in-text', inline.span, { text: shorten(plainText(inline.children)) });
    if (inline.kind === 'code') reporter.report('chip-in-text', inline.span, { chip: inline.text, nearest: nearestName(inline.text, reading.scales.names) ?? '' });
  }
  if (!inlines.some((inline) => inline.kind === 'link')) reportBrokenLink(inlines, reading);
  for (const line of lines) reportDisguisedChips(line, reading);
}
