import { readOptions } from '../parse/quiz/read-options.ts';
import { hasEnough, lowerOption, optionOutline } from './options.ts';
import type { QuestionReader } from './question-reader.ts';

/** A list under `order`, in its right order. */
export const ordering: QuestionReader<'ordering'> = {
  read(source, context) {
    const { options } = readOptions(source.blocks, false, context);
    if (!hasEnough(options.length, 2, source, context)) return undefined;
    return {
      kind: 'ordering',
      outline: optionOutline(options),
      lower: (base, place) => ({
        kind: 'ordering',
        ...base,
        items: options.map((option, index) => {
          const { id, html } = lowerOption(option, place, `${place.pointer}/items/${index}`);
          return { id, html };
        }),
      }),
    };
  },
};
