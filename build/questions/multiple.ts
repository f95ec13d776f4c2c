import { lowerTaskOptions, optionOutline, readTaskOptions } from './options.ts';
import type { QuestionReader } from './question-reader.ts';

/** A task list with several `[x]`. */
export const multiple: QuestionReader<'multiple'> = {
  read(source, context) {
    const list = readTaskOptions(source, context);
    return (
      list && {
        kind: 'multiple',
        outline: optionOutline(list.options),
        lower: (base, place) => ({ kind: 'multiple', ...base, order: list.ordered ? 'fixed' : 'shuffled', options: lowerTaskOptions(list.options, place) }),
      }
    );
  },
};
