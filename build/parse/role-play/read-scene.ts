import type { Span } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import { plainText } from '../markdown/plain-text.ts';
import { slugOf } from '../markdown/slug.ts';
import type { Block, Heading, Quote } from '../markdown/tree.ts';
import { readChoices, reportUnknownChip } from './read-choice.ts';
import { createBodyReader, leadsAway } from './read-body.ts';
import { readSpeechStart } from './read-speech.ts';
import { chipsOf, type Reading } from './reading.ts';
import type { ChoicesDocument, LineDocument, SceneDocument } from './role-play-document.ts';
import { splitLines } from './split-lines.ts';

export function readScene(heading: Heading, blocks: readonly Block[], reading: Reading): SceneDocument {
  const title = readHeading(heading, reading);
  let ending: SceneDocument['ending'];
  const takeEnding = (chip: Chip & { kind: 'ending' }): void => {
    if (ending) reading.reporter.report('role-play-ending-twice', chip.span, { chip: chip.text }, { related: [{ message: chip.text, span: ending.span }] });
    ending ??= { ending: chip.ending, span: chip.span };
  };
  const body = createBodyReader('scene', reading, {
    list: (list) => readChoices(list, 0, reading),
    strayChips(chips, before) {
      for (const chip of chips) if (chip.kind === 'ending') takeEnding(chip);
      return attach(chips.filter(({ kind }) => kind !== 'ending'), before, reading);
    },
  });
  let stray = false;
  for (const [index, block] of blocks.entries()) {
    // A bullet from Word takes the list apart: what follows it would be a row of false alarms.
    if (isWordBullet(block, reading)) break;
    const before = blocks[index - 1];
    stray = block.kind === 'quote' && (stray || (before?.kind === 'list' && (body.leadsAway() || slidOut(block, before, reading))));
    if (block.kind !== 'quote' || !stray) body.take(block);
    else {
      // Reaction and feedback slide out together: said once.
      if (before?.kind === 'list') reading.reporter.report('role-play-feedback-outside', block.span, {}, { fix: block.lines.map((span) => ({ span, text: '    ' })) });
      body.takeStrayFeedback(block);
    }
  }
  const lines = body.finish();
  // A heading in a scene has been reported: most likely what follows it is a scene of its own.
  if (!blocks.some(({ kind }) => kind === 'heading')) reportUnreachable(lines, reading);
  const span: Span = { path: heading.span.path, start: heading.span.start, end: Math.max(heading.span.end, blocks.at(-1)?.span.end ?? 0) };
  return { title, address: slugOf(title), ending, blocks: lines, headingSpan: heading.span, span };
}

/** A bullet that Markdown does not know. The lint has named most of them; a dash in front of a link is for certain one here. */
function isWordBullet(block: Block, { reporter }: Reading): boolean {
  if (block.kind !== 'paragraph') return false;
  const [first, second] = block.inlines;
  if (first?.kind !== 'text') return false;
  if (/^(?:[•·▪◦●‣]|[—–][\s\u00a0]*\[|[-*+]\u00a0|\d{1,2}[.)]\p{L})/u.test(first.text)) return true;
  const dash = /^[—–][\s\u00a0]*$/u.test(first.text) && second?.kind === 'link';
  if (dash) reporter.report('list-bullet-unknown', first.span, { bullet: first.text.charAt(0) });
  return dash;
}

/** The words of the heading. Chips in it would become part of the address. */
function readHeading(heading: Heading, reading: Reading): string {
  const { reporter } = reading;
  const words = heading.inlines.filter((inline) => inline.kind !== 'code' || chipsOf([inline], reading).every(({ kind }) => kind === 'name'));
  for (const inline of heading.inlines) if (!words.includes(inline)) reporter.report('chip-in-heading', inline.span, { chip: plainText([inline]) });
  const title = plainText(words);
  if (title === '') reporter.report('role-play-scene-unnamed', heading.span);
  if (/\p{Extended_Pictographic}/u.test(title)) reporter.report('role-play-scene-emoji', heading.span, { scene: title });
  return title;
}

/** Points below a list, after an empty line: they belong to its last choice. Anywhere else in a scene they mean nothing. */
function attach(chips: readonly Chip[], before: LineDocument | undefined, reading: Reading): LineDocument | undefined {
  const last = before?.kind === 'choices' ? before.options.at(-1) : undefined;
  const changes = chips.filter((chip) => chip.kind === 'change');
  const remember = chips.filter((chip) => chip.kind === 'remember');
  for (const chip of chips) {
    if (chip.kind === 'change' || chip.kind === 'remember') {
      if (!last) reading.reporter.report('chip-not-on-choice', chip.span, { chip: chip.text });
    } else if (chip.kind === 'name') reportUnknownChip(chip, reading);
    else reading.reporter.report('chip-not-in-scene', chip.span, { chip: chip.text });
  }
  if (before?.kind !== 'choices' || !last || changes.length + remember.length === 0) return undefined;
  const option = { ...last, changes: [...last.changes, ...changes], remember: [...last.remember, ...remember] };
  return { ...before, options: [...before.options.slice(0, -1), option] } satisfies ChoicesDocument;
}

/** Whether a quote below a list belongs to its last choice: it touches the list, or nobody speaks in it. */
function slidOut(quote: Quote, list: Block, { file, personas }: Reading): boolean {
  const between = file.text.slice(Math.min(list.span.end, quote.span.start), quote.span.start);
  if ((between.match(/\n/gu) ?? []).length < 2 && !file.text.slice(list.span.start, list.span.end).endsWith('\n')) return true;
  const first = quote.blocks[0];
  const start = first?.kind === 'paragraph' ? readSpeechStart(splitLines(first.inlines, { path: file.path, text: file.text })[0] ?? []) : undefined;
  return !(start && (personas.find(start.name) !== undefined || start.colon || start.mood !== undefined));
}

/** Words below a list whose every choice leads away are never shown. */
function reportUnreachable(lines: readonly LineDocument[], { reporter }: Reading): void {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (!below || !leadsAway(line)) continue;
    reporter.report('role-play-after-links', below.span);
    return;
  }
}
