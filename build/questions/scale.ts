import { readOptions } from '../parse/quiz/read-options.ts';
import { hasEnough, lowerOption, optionOutline } from './options.ts';
import type { QuestionReader } from './question-reader.ts';

/** More steps than this fit no screen and mean nothing. */
const MOST_STEPS = 11;

const EXAMPLE_ENDS = { kk: 'өте сирек … өте жиі', ru: 'очень редко … очень часто', en: 'very rarely … very often' } as const;

/** A list of statements under `scale 1–5: very rarely … very often`. */
export const scale: QuestionReader<'scale'> = {
  read(source, context) {
    const chip = source.chip;
    if (chip?.kind !== 'scale') return undefined;
    const { from, to, low, high } = chip;
    const { options } = readOptions(source.blocks, false, context);
    if (low === '' || high === '') context.reporter.report('scale-ends-missing', chip.span, { chip: chip.text, example: `${context.words.scale[0]} ${from}–${to}: ${EXAMPLE_ENDS[context.language]}` });
    if (from >= to || to - from >= MOST_STEPS || !Number.isInteger(from) || !Number.isInteger(to)) {
      context.reporter.report('scale-range', chip.span, { from, to, example: `${context.words.scale[0]} 1–5: ${EXAMPLE_ENDS[context.language]}` });
      return undefined;
    }
    if (!hasEnough(options.length, 1, source, context)) return undefined;
    return {
      kind: 'scale',
      outline: optionOutline(options),
      lower: (base, place) => ({
        kind: 'scale',
        ...base,
        from,
        to,
        low,
        high,
        statements: options.map((option, index) => {
          const { id, html } = lowerOption(option, place, `${place.pointer}/statements/${index}`);
          return { id, html };
        }),
      }),
    };
  },
};
