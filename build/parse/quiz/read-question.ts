import type { QuestionKind } from '../../../src/model/question.schema.ts';
import { readNumberGap } from '../../questions/number.ts';
import type { AnswerSource, QuestionSetting } from '../../questions/question-reader.ts';
import { questionReaders } from '../../questions/registry.ts';
import type { Chip } from '../chips/chip.ts';
import { isWord } from '../keywords/fold-name.ts';
import { isCallout } from '../lesson/callout-tone.ts';
import { onlyCodes, splitLeadingCodes, splitTrailingCodes, walkInlines } from '../markdown/inspect.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Block, Heading, Inline, List, TextInline } from '../markdown/tree.ts';
import type { UnitContext } from '../unit.ts';
import { findAnswers, isTaskList } from './find-answers.ts';
import { isQuestionChip, readQuestionChips } from './question-chips.ts';
import type { QuestionDocument } from './question-document.ts';
import { taskBoxOf } from './task-box.ts';
import { withTypedChips } from './typed-chips.ts';

/** A question, and where in `blocks` what follows it begins. */
export interface QuestionReading {
  readonly question: QuestionDocument | undefined;
  readonly next: number;
}

/** Reads the question whose `###` heading is `blocks[start]`. It ends after its answers and the feedback under them. */
export function readQuestion(blocks: readonly Block[], start: number, setting: QuestionSetting, context: UnitContext): QuestionReading {
  const heading = blocks[start] as Heading;
  const own = blocks.slice(start + 1, nextHeading(blocks, start + 1)).map((block) => (block.kind === 'paragraph' ? withTypedChips(block, context) : block));
  const title = splitHeading(heading, context);
  if (plainText(title.stem) === '') context.reporter.report('question-stem-missing', heading.span);
  const { codes, rest } = takeChips(own);
  const chips = readQuestionChips([...title.codes, ...codes], context);
  const range = findAnswers(rest, chips.kind?.kind ?? (setting === 'reflection' && !hasAnswers(rest) ? 'reflection' : undefined));
  const next = (count: number): number => start + 1 + own.length - (rest.length - count);
  if (!range) {
    reportMissing(heading, chips.kind, context);
    return { question: undefined, next: next(rest.length) };
  }
  const end = feedbackEnd(rest, range.end, context);
  const source: AnswerSource = { blocks: rest.slice(range.start, range.end), chip: chips.kind, heading: heading.span, setting };
  const answers = questionReaders[kindOf(source, context)].read(source, context);
  if (!answers) return { question: undefined, next: next(end) };
  const feedback = rest.slice(range.end, end).flatMap((block) => (block.kind === 'quote' ? block.blocks : []));
  const span = { ...heading.span, end: Math.max(heading.span.end, rest[end - 1]?.span.end ?? 0) };
  return { question: { heading, stem: title.stem, body: rest.slice(0, range.start), chips, answers, feedback, span }, next: next(end) };
}

export function isQuestionHeading(block: Block | undefined): block is Heading {
  return block?.kind === 'heading' && block.depth === 3;
}

function nextHeading(blocks: readonly Block[], from: number): number {
  const index = blocks.findIndex((block, place) => place >= from && (block.kind === 'heading' || block.kind === 'note-definition'));
  return index < 0 ? blocks.length : index;
}

/** A heading may carry its chips at its end; other code in it is words. */
function splitHeading(heading: Heading, context: UnitContext): { readonly stem: readonly Inline[]; readonly codes: readonly TextInline[] } {
  const { codes, rest } = splitTrailingCodes(heading.inlines);
  return codes.length > 0 && codes.every((code) => isQuestionChip(code, context)) ? { stem: rest, codes } : { stem: heading.inlines, codes: [] };
}

/** Chips stand in paragraphs of their own, or on the first line under the heading. */
function takeChips(own: readonly Block[]): { readonly codes: readonly TextInline[]; readonly rest: readonly Block[] } {
  const answers = findAnswers(own, undefined)?.start ?? own.length;
  const first = own[0];
  const leading = first?.kind === 'paragraph' ? splitLeadingCodes(first) : undefined;
  const codes: TextInline[] = [];
  const rest = own.flatMap((block, index): readonly Block[] => {
    const chips = index < Math.max(answers, 1) ? onlyCodes(block) : undefined;
    if (chips) codes.push(...chips);
    else if (block === first && leading && leading.codes.length > 0) {
      codes.push(...leading.codes);
      return [{ kind: 'paragraph', inlines: leading.rest, span: { ...block.span, start: leading.rest[0]?.span.start ?? block.span.start } }];
    }
    return chips ? [] : [block];
  });
  return { codes, rest };
}

const hasAnswers = (blocks: readonly Block[]): boolean => findAnswers(blocks, undefined) !== undefined;

/** Quotes under the answers are feedback, unless they are callouts of the lesson. */
function feedbackEnd(blocks: readonly Block[], from: number, context: UnitContext): number {
  let end = from;
  for (let block = blocks[end]; block?.kind === 'quote' && !isCallout(block, context.words); block = blocks[end]) end += 1;
  return end;
}

function kindOf(source: AnswerSource, context: UnitContext): QuestionKind {
  switch (source.chip?.kind) {
    case 'match':
      return 'matching';
    case 'order':
      return 'ordering';
    case 'best-worst':
    case 'scale':
    case 'reflection':
      return source.chip.kind;
    default:
      if (source.blocks.length === 0) return 'reflection';
      return source.blocks.some(isTaskList) ? taskKind(source.blocks, context) : gapKind(source.blocks);
  }
}

function taskKind(blocks: readonly Block[], context: UnitContext): QuestionKind {
  const items = blocks.filter((block): block is List => block.kind === 'list').flatMap((list) => list.items);
  const boxes = items.flatMap((item) => taskBoxOf(item) ?? []);
  const texts = boxes.map((box) => plainText(box.words));
  const { trueWord, falseWord } = context.words;
  const both = texts.some((text) => isWord(text, trueWord)) && texts.some((text) => isWord(text, falseWord));
  if (items.length === 2 && both) return 'true-false';
  return boxes.filter((box) => box.checked).length > 1 ? 'multiple' : 'single';
}

function gapKind(blocks: readonly Block[]): QuestionKind {
  const gaps = [...walkInlines(blocks)].filter((inline): inline is TextInline => inline.kind === 'gap');
  return gaps.length === 1 && readNumberGap(gaps[0]!) ? 'number' : 'gaps';
}

function reportMissing(heading: Heading, chip: Chip | undefined, context: UnitContext): void {
  if (!chip) context.reporter.report('question-without-answers', heading.span);
  else context.reporter.report('question-body-missing', chip.span, { chip: chip.text, expected: expectedBody(chip, context) });
}

/** Named by its Markdown, which is the same in every language. */
function expectedBody(chip: Chip, context: UnitContext): string {
  if (chip.kind === 'match') return '`| … | … |`';
  if (chip.kind === 'order') return '`1. …`';
  return chip.kind === 'best-worst' ? `\`- …\` + \`${context.words.weight[0]} …\`` : '`- …`';
}
