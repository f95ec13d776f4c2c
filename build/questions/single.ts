import { lowerTaskOptions, optionOutline, readTaskOptions } from './options.ts';
import type { QuestionReader } from './question-reader.ts';

/** A task list with one `[x]`. In a survey none is ticked. */
export const single: QuestionReader<'single'> = {
  read(source, context) {
    const list = readTaskOptions(source, context);
    return (
      list && {
        kind: 'single',
        outline: optionOutline(list.options),
        lower: (base, place) => ({ kind: 'single', ...base, order: list.ordered ? 'fixed' : 'shuffled', options: lowerTaskOptions(list.options, place) }),
      }
    );
  },
};
