import type { Html } from '../../src/model/common.schema.ts';
import { isWord } from '../parse/keywords/fold-name.ts';
import { renderBlocks } from '../parse/markdown/render-html.ts';
import { optionText, type OptionDocument } from '../parse/quiz/read-options.ts';
import { readTaskOptions } from './options.ts';
import type { QuestionPlace, QuestionReader } from './question-reader.ts';

/** A task list of exactly the two words for true and false. */
export const trueFalse: QuestionReader<'true-false'> = {
  read(source, context) {
    const options = readTaskOptions(source, context)?.options ?? [];
    const whenTrue = options.find((option) => isWord(optionText(option), context.words.trueWord));
    const whenFalse = options.find((option) => option !== whenTrue);
    if (!whenTrue || !whenFalse) return undefined;
    if (whenTrue.checked && whenFalse.checked) {
      context.reporter.report('true-false-both-correct', whenFalse.item.span, { true: optionText(whenTrue), false: optionText(whenFalse) });
    }
    return {
      kind: 'true-false',
      outline: [],
      lower: (base, place) => ({
        kind: 'true-false',
        ...base,
        correct: whenTrue.checked === true,
        ...feedback('feedbackTrue', whenTrue, place),
        ...feedback('feedbackFalse', whenFalse, place),
      }),
    };
  },
};

function feedback(key: 'feedbackTrue' | 'feedbackFalse', option: OptionDocument, place: QuestionPlace): { feedbackTrue?: Html; feedbackFalse?: Html } {
  if (option.feedback.length === 0) return {};
  place.context.origin(`${place.pointer}/${key}`, option.item.span);
  return { [key]: renderBlocks(option.feedback, place.page) };
}
