/** One choice: its words and link, the chips under them, and what follows when it is taken. */
import { silentReporter } from '../../diagnostics/report.ts';
import type { Span } from '../../source/source-file.ts';
import type { Chip } from '../chips/chip.ts';
import { respell } from '../chips/chip-text.ts';
import { isSurely } from '../keywords/nearest-name.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, Inline, LinkInline, List, ListItem, TextInline } from '../markdown/tree.ts';
import { createBodyReader } from './read-body.ts';
import { guardOf, isCondition, isGuardChip } from './read-guard.ts';
import { isSceneLink, readTypedLink, reportBrokenLink, sceneLink, shorten } from './read-link.ts';
import { chipsBelow, hasWords, withoutSpelling } from './chips-below.ts';
import { chipsOf, type Reading } from './reading.ts';
import type { ChoiceDocument, ChoicesDocument, ConditionChip, LinkDocument } from './role-play-document.ts';
import { reportTextChips, typedChips } from './split-chips.ts';
import { joinLines, spanOfLine, splitLines, trimLine, type InlineLine } from './split-lines.ts';

export function readChoices(list: List, depth: 0 | 1, reading: Reading): ChoicesDocument {
  let before: readonly ConditionChip[] = [];
  const options = list.items.flatMap((item) => {
    const choice = readChoice(item, depth, before, reading);
    if (choice?.guard && choice.guard.tests.length > 0) before = choice.guard.tests;
    return choice ? [choice] : [];
  });
  return { kind: 'choices', ordered: list.ordered, options, span: list.span };
}

function readChoice(item: ListItem, depth: 0 | 1, before: readonly ConditionChip[], reading: Reading): ChoiceDocument | undefined {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') {
    reading.reporter.report('role-play-choice-empty', item.span);
    return undefined;
  }
  if (item.checked !== undefined) reading.reporter.report('role-play-choice-box', boxOf(item, reading));
  const head = readHead(splitLines(first.inlines, reading.file), reading);
  if (!head) {
    reading.reporter.report('role-play-choice-empty', item.span);
    return undefined;
  }
  const body = readBody(rest, head.chips.length > 0, depth, reading);
  const chips = [...head.chips, ...body.chips];
  const { guard, changes, remember } = sortChips(chips, before, reading);
  return { words: head.words, wordsSpan: head.span, link: head.link, guard, changes, remember, body: body.lines, span: item.span };
}

/** `[ ]` between the bullet and the words. */
function boxOf({ span }: ListItem, { file }: Reading): Span {
  const found = /\[.?\]/u.exec(file.text.slice(span.start, span.end));
  return found ? { path: span.path, start: span.start + found.index, end: span.start + found.index + found[0].length } : span;
}

interface Head {
  readonly words: readonly Inline[];
  readonly span: Span;
  readonly link: LinkDocument | undefined;
  readonly chips: readonly Chip[];
}

/** The first paragraph: the words, their link, and chips before, beside or below them. */
function readHead(lines: readonly InlineLine[], reading: Reading): Head | undefined {
  const chips: Chip[] = [];
  const spoken: InlineLine[] = [];
  for (const line of lines) {
    const only = line.length === 1 ? line[0] : undefined;
    const typed = only?.kind === 'text' && spoken.length > 0 ? typedChips(only, reading) : undefined;
    if (typed) chips.push(...typed);
    else {
      const codes = line.filter((inline): inline is TextInline => inline.kind === 'code');
      chips.push(...chipsOf(codes, hasWords(line) ? withoutSpelling(reading) : reading));
      const rest = trimLine(line.filter((inline) => inline.kind !== 'code'));
      if (rest.length > 0 && !(spoken.length > 0 && reportTextChips(plainText(rest), spanOfLine(rest), reading))) spoken.push(rest);
    }
  }
  reading.reporter.spell(() => chipsBelow(lines, reading));
  const head = spoken.length === 0 ? undefined : readWords(spoken, reading);
  return head && { ...head, chips };
}

function readWords(lines: readonly InlineLine[], reading: Reading): Omit<Head, 'chips'> {
  const all = joinLines(lines);
  const links = all.filter((inline): inline is LinkInline => inline.kind === 'link');
  const scene = links.find(isSceneLink);
  const span = { ...spanOfLine(lines[0] ?? []), end: spanOfLine(lines.at(-1) ?? []).end };
  if (scene) {
    const outside = trimLine(all.filter((inline) => inline !== scene && plainText([inline]).replace(/[\s.,;:!?…]+/gu, '') !== ''));
    if (outside[0]) reading.reporter.report('role-play-choice-outside', outside[0].span, { text: shorten(plainText(outside)) });
    reportChipsInWords(scene.children, reading);
    return { words: scene.children, span: insideOf(scene), link: sceneLink(scene) };
  }
  const typed = readTypedLink(all);
  if (typed && typed.words.length > 0) return { words: typed.words, span: spanOfLine(typed.words), link: typed.link };
  if (links[0]) reading.reporter.report('role-play-link-not-scene', links[0].hrefSpan, { target: links[0].href });
  else reportBrokenLink(all, reading);
  return { words: all.flatMap((inline) => (inline.kind === 'link' ? inline.children : [inline])), span, link: undefined };
}

function insideOf(link: LinkInline): Span {
  const [first, last] = [link.children[0], link.children.at(-1)];
  return first && last ? { path: link.span.path, start: first.span.start, end: Math.max(first.span.start, last.span.end) } : link.span;
}

function reportChipsInWords(words: readonly Inline[], reading: Reading): void {
  for (const inline of words) if (inline.kind === 'code') reading.reporter.report('chip-in-words', inline.span, { chip: inline.text });
}

/** What stands under the words. A first group of chips belongs to the choice unless its words have chips already. */
function readBody(blocks: readonly Block[], hasChips: boolean, depth: 0 | 1, reading: Reading): { readonly lines: ChoiceDocument['body']; readonly chips: readonly Chip[] } {
  const own: Chip[] = [];
  const body = createBodyReader('choice', reading, {
    strayChips: (chips) => void own.push(...chips),
    list: (list) => (depth === 0 ? readChoices(list, 1, reading) : (reading.reporter.report('role-play-nesting', list.span), undefined)),
  });
  for (const [index, block] of blocks.entries()) {
    const first = index === 0 && !hasChips && block.kind === 'paragraph' && !guardsNext(blocks, reading);
    if (first) body.takeOwnChips(block);
    else body.take(block);
  }
  return { lines: body.finish(), chips: own };
}

/** `if …`, a part, `otherwise`: then the condition in front is the part's and not the choice's. */
function guardsNext([, , third]: readonly Block[], reading: Reading): boolean {
  return third?.kind === 'paragraph' && third.inlines.some((inline) => inline.kind === 'code' && chipsOf([inline], { ...reading, reporter: silentReporter }).some((chip) => chip.kind === 'otherwise'));
}

interface SortedChips extends Pick<ChoiceDocument, 'guard' | 'changes' | 'remember'> {}

function sortChips(chips: readonly Chip[], before: readonly ConditionChip[], reading: Reading): SortedChips {
  const { reporter } = reading;
  const guards = chips.filter(isGuardChip);
  for (const chip of chips) {
    if (chip.kind === 'ending' || chip.kind === 'levels') reporter.report('chip-not-for-choice', chip.span, { chip: chip.text });
    else if (!isGuardChip(chip) && chip.kind !== 'change' && chip.kind !== 'remember') reportUnknownChip(chip, reading);
  }
  const [first, last] = [guards[0], guards.at(-1)];
  const conditional = guards.filter((chip) => isCondition(chip) || chip.kind === 'otherwise');
  const [start, end] = [conditional[0] ?? first, conditional.at(-1) ?? last];
  return {
    guard: start && end ? guardOf(guards, { path: start.span.path, start: start.span.start, end: Math.max(start.span.start, end.span.end) }, before, reporter) : undefined,
    changes: chips.filter((chip) => chip.kind === 'change'),
    remember: chips.filter((chip) => chip.kind === 'remember'),
  };
}

/** A chip that no construct of a role-play takes: a slip, with a near name if there is one. */
export function reportUnknownChip(chip: Chip, { context, scales, reporter }: Reading): void {
  const known = context.competencies.find(chip.text) !== undefined || scales.find(chip.text) !== undefined;
  if (known) return reporter.report('chip-sign-missing', chip.span, { chip: chip.text, right: `${chip.text} +1` });
  const { words } = context;
  const name = chip.text.replace(/[\s+−-]*\d*$/u, '');
  const keywords = [words.once, words.otherwise, words.remember, words.endings.success, words.endings.partial, words.endings.failure].map(([word]) => word);
  const nearest = scales.nearest(name) ?? context.competencies.nearest(name) ?? nearestKeyword(chip.text, keywords);
  const sure = nearest !== undefined && isSurely(chip.text, nearest) ? { fix: respell(chip, nearest) } : {};
  reporter.report('chip-unknown', chip.span, { chip: chip.text, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : sure);
}

function nearestKeyword(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.slice(0, 4).toLowerCase() === word.slice(0, 4)) ?? words.find((word) => Math.abs(word.length - text.length) < 3 && word.slice(-4) === text.slice(-4).toLowerCase());
}
