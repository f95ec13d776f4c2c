import type { Reporter } from '../../diagnostics/report.ts';
import type { UnitContext } from '../unit.ts';
import type { Block, Inline, List, ListItem, Quote, TextInline } from '../markdown/tree.ts';
import { onlyCodes, splitTrailingCodes, walkBlocks } from '../markdown/inspect.ts';
import { plainText } from '../markdown/plain-text.ts';
import { isTaskList } from './find-answers.ts';
import { taskBoxOf } from './task-box.ts';
import { withTypedChips } from './typed-chips.ts';

/** One answer of a list. */
export interface OptionDocument {
  readonly item: ListItem;
  /** Undefined when there is no box. */
  readonly checked: boolean | undefined;
  readonly words: readonly Inline[];
  /** Further paragraphs, rarely any. */
  readonly more: readonly Block[];
  /** Code spans at the end of the words or alone below them; only where chips were asked for. */
  readonly chips: readonly TextInline[];
  readonly feedback: readonly Block[];
}

export interface OptionList {
  readonly ordered: boolean;
  readonly options: readonly OptionDocument[];
}

/** The answers of a list that may have fallen apart; what made it fall apart is reported. */
export function readOptions(blocks: readonly Block[], chips: boolean, context: UnitContext): OptionList {
  const { reporter } = context;
  const options: OptionDocument[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list') {
      if (blocks[index - 1]?.kind === 'list') reporter.report('list-split', block.span);
      options.push(...block.items.map((item) => readOption(item, chips, context)));
    } else if (block.kind === 'quote') adoptFeedback(options, block, reporter);
  }
  const first = blocks.find((block): block is List => block.kind === 'list');
  return { ordered: first?.ordered ?? false, options };
}

export const optionText = (option: OptionDocument): string => plainText(option.words);

/** What belongs to an answer is indented so far under it. */
const UNDER = '    ';

/** A quote at the margin between two answers belongs to the one above it. */
function adoptFeedback(options: OptionDocument[], quote: Quote, reporter: Reporter): void {
  reporter.report('option-feedback-outside', quote.span, {}, { fix: quote.lines.map((span) => ({ span, text: UNDER })) });
  const last = options.pop();
  if (last) options.push({ ...last, feedback: [...last.feedback, ...quote.blocks] });
}

function readOption(item: ListItem, chips: boolean, context: UnitContext): OptionDocument {
  const { reporter } = context;
  const blocks = chips ? typedBlocks(item, context) : item.blocks;
  const box = taskBoxOf(item);
  if (box?.place) {
    const proper = [{ span: box.place, text: box.checked ? '[x] ' : '[ ] ' }];
    if (box.slip) reporter.report('task-box', box.place, box.slip, { fix: proper });
    else reporter.spell(() => proper);
  }
  reportMisplaced(item, reporter);
  const [first, ...others] = blocks;
  const written = (chips ? undefined : box?.words) ?? (first?.kind === 'paragraph' ? first.inlines : []);
  const split = chips ? splitTrailingCodes(written) : { codes: [], rest: written };
  const rest = first === undefined || first.kind === 'paragraph' ? others : blocks;
  return {
    item,
    checked: box?.checked,
    words: split.rest,
    more: rest.filter((block) => block.kind !== 'quote' && !isTaskList(block) && !(chips && onlyCodes(block))),
    chips: [...split.codes, ...(chips ? rest.flatMap((block) => onlyCodes(block) ?? []) : [])],
    feedback: rest.flatMap((block) => (block.kind === 'quote' ? block.blocks : [])),
  };
}

function typedBlocks({ blocks }: ListItem, context: UnitContext): readonly Block[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? withTypedChips(block, context) : block));
}

function reportMisplaced(item: ListItem, reporter: Reporter): void {
  for (const block of walkBlocks(item.blocks)) {
    if (isTaskList(block)) reporter.report('option-nested', block.span);
    if (block.kind === 'code' && block.indented) reporter.report('option-code', block.span);
  }
}
