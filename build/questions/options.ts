/** What the kinds of question whose answers are a list of options share. */
import type { Html } from '../../src/model/common.schema.ts';
import type { Option } from '../../src/model/question-base.schema.ts';
import type { Page } from '../parse/markdown/render-html.ts';
import { renderBlocks, renderInlines } from '../parse/markdown/render-html.ts';
import type { OptionDocument } from '../parse/quiz/read-options.ts';
import { optionText, readOptions, type OptionList } from '../parse/quiz/read-options.ts';
import type { Outline, UnitContext } from '../parse/unit.ts';
import type { AnswerSource, QuestionPlace } from './question-reader.ts';

/** The options of a task list, with whatever is wrong about their number and their ticks reported. */
export function readTaskOptions(source: AnswerSource, context: UnitContext): OptionList | undefined {
  const list = readOptions(source.blocks, false, context);
  for (const option of list.options) if (option.checked === undefined) context.reporter.report('task-box-missing', option.item.span);
  if (!hasEnough(list.options.length, 2, source, context)) return undefined;
  const judged = source.setting === 'lesson' || source.setting === 'quiz';
  if (judged && !list.options.some((option) => option.checked)) {
    context.reporter.report('question-no-correct', source.heading);
    return undefined;
  }
  return list;
}

export function hasEnough(count: number, expected: number, source: AnswerSource, context: UnitContext): boolean {
  if (count < expected) context.reporter.report('question-few-answers', source.heading, { count, expected });
  return count >= expected;
}

export function optionOutline(options: readonly OptionDocument[]): readonly Outline[] {
  return options.map((option) => ({ letter: 'o', text: optionText(option), part: option.item, kept: true, children: [] }));
}

export function lowerTaskOptions(options: readonly OptionDocument[], place: QuestionPlace): Option[] {
  return options.map((option, index) => {
    const pointer = `${place.pointer}/options/${index}`;
    return { ...lowerOption(option, place, pointer), correct: option.checked === true };
  });
}

/** Id, words and feedback of an option, and where they were written. */
export function lowerOption(option: OptionDocument, place: QuestionPlace, pointer: string): Omit<Option, 'correct'> {
  place.context.origin(pointer, option.item.span);
  const id = place.context.code(option.item);
  return { id, html: optionHtml(option, place.page), ...lowerFeedback(option, place, `${pointer}/feedback`) };
}

function lowerFeedback(option: OptionDocument, place: QuestionPlace, pointer: string): { feedback?: Html } {
  const first = option.feedback[0];
  if (!first) return {};
  place.context.origin(pointer, { ...first.span, end: option.feedback.at(-1)!.span.end });
  return { feedback: renderBlocks(option.feedback, place.page) };
}

function optionHtml(option: OptionDocument, page: Page): Html {
  const words = renderInlines(option.words, page);
  return option.more.length === 0 ? words : `<p>${words}</p>${renderBlocks(option.more, page)}`;
}
