import type { TextInline } from '../parse/markdown/tree.ts';
import { readChips } from '../parse/chips/read-chips.ts';
import { readOptions, type OptionDocument } from '../parse/quiz/read-options.ts';
import type { UnitContext } from '../parse/unit.ts';
import { hasEnough, lowerOption, optionOutline } from './options.ts';
import type { QuestionReader } from './question-reader.ts';

/** A list under `best and worst` whose options carry the share of experts: `weight 0.5`, or `0.5` alone. */
export const bestWorst: QuestionReader<'best-worst'> = {
  read(source, context) {
    const { options } = readOptions(source.blocks, true, context);
    const weights = options.map((option) => readWeight(option, context));
    if (!hasEnough(options.length, 3, source, context)) return undefined;
    if (weights.includes(undefined)) return undefined;
    if (new Set(weights).size === 1) context.reporter.report('best-worst-alike', source.heading);
    return {
      kind: 'best-worst',
      outline: optionOutline(options),
      lower: (base, place) => ({
        kind: 'best-worst',
        ...base,
        options: options.map((option, index) => ({
          ...lowerOption(option, place, `${place.pointer}/options/${index}`),
          weight: weights[index] ?? 0,
        })),
      }),
    };
  },
};

function readWeight(option: OptionDocument, context: UnitContext): number | undefined {
  const weights = option.chips.map((code) => ({ code, weight: weightOf(code, context) }));
  for (const { code, weight } of weights) if (weight === undefined) context.reporter.report('question-chip-unexpected', code.span, { chip: code.text });
  const written = weights.find(({ weight }) => weight !== undefined);
  if (written?.weight === undefined) {
    context.reporter.report('best-worst-weight-missing', option.item.span, { example: `${context.words.weight[0]} ${context.language === 'en' ? '0.5' : '0,5'}` });
    return undefined;
  }
  if (written.weight >= 0 && written.weight <= 1) return written.weight;
  context.reporter.report('best-worst-weight-range', written.code.span, { weight: written.code.text });
  return undefined;
}

function weightOf(code: TextInline, context: UnitContext): number | undefined {
  if (/^\s*\d+(?:[.,]\d+)?\s*$/u.test(code.text)) return Number(code.text.replace(',', '.'));
  const chip = readChips(code, context.language, context.reporter).find(({ kind }) => kind === 'weight');
  return chip?.kind === 'weight' ? chip.value : undefined;
}
