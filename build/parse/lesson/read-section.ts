import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Chip } from '../chips/chip.ts';
import { readChip } from '../chips/read-chip.ts';
import { readChips } from '../chips/read-chips.ts';
import { onlyCodes, splitLeadingCodes, splitTrailingCodes } from '../markdown/inspect.ts';
import type { Block, Heading, Inline, TextInline } from '../markdown/tree.ts';
import { isQuestionHeading, readQuestion } from '../quiz/read-question.ts';
import { withTypedChips } from '../quiz/typed-chips.ts';
import type { UnitContext } from '../unit.ts';
import type { LessonBlockDocument, SectionDocument } from './lesson-document.ts';
import { readCallout } from './read-callout.ts';
import { isFoldOutHtml, opensFoldOut, readFoldOut, readWholeFoldOut } from './read-fold-out.ts';
import { readMediaBlock } from './read-media-block.ts';

/** The sections of a lesson: what stands before the first `##`, and one for each `##`. A stray `#` begins one too. */
export function readSections(blocks: readonly Block[], context: UnitContext): readonly SectionDocument[] {
  const starts = blocks.flatMap((block, index) => (isSectionHeading(block) ? [index] : []));
  const sections = [0, ...starts].map((start, index) => readSection(blocks.slice(start, starts[index] ?? blocks.length), context));
  return sections.filter((section) => section.heading !== undefined || section.blocks.length > 0);
}

const isSectionHeading = (block: Block): block is Heading => block.kind === 'heading' && block.depth <= 2;

function readSection(blocks: readonly Block[], context: UnitContext): SectionDocument {
  const heading = blocks[0] && isSectionHeading(blocks[0]) ? blocks[0] : undefined;
  const title = splitHeading(heading, context);
  const body = takeLevels(heading ? blocks.slice(1) : blocks, heading !== undefined, context);
  return {
    heading: title?.words,
    levels: [...(title?.levels ?? []), ...body.levels],
    blocks: readLessonBlocks(body.blocks, context),
    span: { ...(blocks[0]?.span ?? { path: '', start: 0 }), end: blocks.at(-1)?.span.end ?? 0 },
  };
}

function splitHeading(heading: Heading | undefined, context: UnitContext): { readonly words: readonly Inline[]; readonly levels: readonly LevelId[] } | undefined {
  if (!heading) return undefined;
  const { codes, rest } = splitTrailingCodes(heading.inlines);
  const chips = codes.map((code) => readChip(code, context.words));
  if (chips.length === 0 || !chips.every((chip) => chip.kind === 'levels')) return { words: heading.inlines, levels: [] };
  return { words: rest, levels: chips.flatMap(levelsOf) };
}

/** Chips under the heading, alone or on the first line of the text, say for whom the section is meant. */
function takeLevels(blocks: readonly Block[], under: boolean, context: UnitContext): { readonly levels: readonly LevelId[]; readonly blocks: readonly Block[] } {
  const [written, ...others] = blocks;
  if (!under || written?.kind !== 'paragraph') return { levels: [], blocks };
  const first = withTypedChips(written, context);
  const alone = onlyCodes(first);
  if (alone) return { levels: readLevels(alone, context), blocks: others };
  const { codes, rest } = splitLeadingCodes(first);
  if (codes.length === 0) return { levels: [], blocks };
  return { levels: readLevels(codes, context), blocks: [{ ...first, inlines: rest }, ...others] };
}

function readLevels(codes: readonly TextInline[], context: UnitContext): readonly LevelId[] {
  return codes.flatMap((code) => readChips(code, context.language, context.reporter)).flatMap((chip) => {
    const example = `${context.words.levelsFor[0]}: ${context.words.levels.middle[0]}`;
    if (chip.kind !== 'levels') context.reporter.report('section-chip-unexpected', chip.span, { chip: chip.text, example });
    return levelsOf(chip);
  });
}

const levelsOf = (chip: Chip): readonly LevelId[] => (chip.kind === 'levels' ? chip.levels : []);

function readLessonBlocks(blocks: readonly Block[], context: UnitContext): readonly LessonBlockDocument[] {
  const read: LessonBlockDocument[] = [];
  for (let index = 0; index < blocks.length; ) {
    if (isQuestionHeading(blocks[index])) {
      const { question, next } = readQuestion(blocks, index, 'lesson', context);
      if (question) read.push({ kind: 'check', question, span: question.span });
      index = next;
    } else if (opensFoldOut(blocks[index])) {
      const { foldOut, next } = readFoldOut(blocks, index, context);
      read.push(foldOut);
      index = next;
    } else {
      addBlock(read, blocks[index]!, context);
      index += 1;
    }
  }
  return joinProse(read);
}

function addBlock(read: LessonBlockDocument[], block: Block, context: UnitContext): void {
  if (block.kind === 'note-definition') return;
  const special = readSpecial(block, context);
  read.push(special ?? { kind: 'prose', blocks: [block], span: block.span });
}

/** Neighbours become one stretch of prose. */
function joinProse(blocks: readonly LessonBlockDocument[]): readonly LessonBlockDocument[] {
  const joined: LessonBlockDocument[] = [];
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    const stretch: Block[] = [];
    for (let next = blocks[to]; next?.kind === 'prose'; next = blocks[to]) {
      stretch.push(...next.blocks);
      to += 1;
    }
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first && last) joined.push({ kind: 'prose', blocks: stretch, span: { ...first.span, end: last.span.end } });
    else joined.push(blocks[to++]!);
  }
  return joined;
}

function readSpecial(block: Block, context: UnitContext): LessonBlockDocument | undefined {
  if (block.kind === 'quote') return readCallout(block, context);
  if (block.kind !== 'html' || !isFoldOutHtml(block)) return readMediaBlock(block);
  if (/<details\b/iu.test(block.text)) return readWholeFoldOut(block, context);
  context.reporter.report('fold-out-unopened', block.span);
  return undefined;
}
