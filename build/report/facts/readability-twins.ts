/**
 * Kazakh beside its Russian twin, unit by unit. No formula turns Kazakh into a school grade, so nothing here is one: only
 * what can be counted in both, and how the two relate. Kazakh words are longer and fewer by nature, so a ratio says
 * nothing by itself; what is far from the ratio that this module usually has is worth the eyes of a person.
 */
import type { Readability } from '../../analyse/language/readability.ts';
import type { UnitId } from '../../../src/model/common.schema.ts';
import { rounded } from '../numbers.ts';
import type { ReadabilityTwins, TwinMeasure, TwinPair, TwinUnit } from '../report-types.ts';

export const twinMeasures: readonly TwinMeasure[] = ['words', 'wordsPerSentence', 'lettersPerWord', 'longWords', 'longSentences'];

/** One unit, counted in both languages. */
export interface Twin {
  readonly unit: UnitId;
  readonly kk: Readability;
  readonly ru: Readability;
}

/** Counts of fewer words jump about. */
const FEWEST_WORDS = 100;
/** Below so many units nothing is usual yet. */
const FEWEST_UNITS = 5;
/** So many times the usual spread is far out … */
const SPREADS = 3;
/** … but in a very even module never less than this: 1.2 is a fifth above or below. Long sentences are too few to be judged. */
const LEAST_APART: { readonly [Measure in TwinMeasure]?: number } = { words: 1.2, wordsPerSentence: 1.2, lettersPerWord: 1.07, longWords: 1.35 };
/** Turns the median distance into what a standard deviation would be. */
const MEDIAN_TO_DEVIATION = 1.4826;

export function readabilityTwins(twins: readonly Twin[]): ReadabilityTwins {
  const norms = new Map(twinMeasures.map((measure) => [measure, normOf(measure, twins)]));
  return {
    usual: record((measure) => shortened(norms.get(measure)?.usual ?? null)),
    units: twins.map((twin): TwinUnit => ({ unit: twin.unit, measures: record((measure) => pair(twin, measure, norms.get(measure))) })),
  };
}

interface Norm {
  readonly usual: number;
  /** Distance from it, as a logarithm, beyond which a unit is far out. */
  readonly reach: number;
}

/** The middle ratio of a measure and how far it usually strays, by medians: one odd unit must not make itself usual. */
function normOf(measure: TwinMeasure, twins: readonly Twin[]): Norm | undefined {
  const leastApart = LEAST_APART[measure];
  const ratios = twins.filter(isLongEnough).map((twin) => ratioOf(twin, measure)).filter((ratio) => ratio !== null);
  if (leastApart === undefined || ratios.length < FEWEST_UNITS) return undefined;
  const usual = median(ratios);
  const spread = MEDIAN_TO_DEVIATION * median(ratios.map((ratio) => distance(ratio, usual)));
  return { usual, reach: Math.max(Math.log(leastApart), SPREADS * spread) };
}

function pair(twin: Twin, measure: TwinMeasure, norm: Norm | undefined): TwinPair {
  const ratio = ratioOf(twin, measure);
  const apart = norm !== undefined && ratio !== null && isLongEnough(twin) && distance(ratio, norm.usual) > norm.reach;
  return { kk: rounded(twin.kk[measure], 3), ru: rounded(twin.ru[measure], 3), ratio: shortened(ratio), apart };
}

function ratioOf({ kk, ru }: Twin, measure: TwinMeasure): number | null {
  return kk[measure] > 0 && ru[measure] > 0 ? kk[measure] / ru[measure] : null;
}

function shortened(ratio: number | null): number | null {
  return ratio === null ? null : rounded(ratio, 2);
}

/** Half as much and twice as much are equally far. */
function distance(ratio: number, usual: number): number {
  return Math.abs(Math.log(ratio / usual));
}

function isLongEnough({ kk, ru }: Twin): boolean {
  return Math.min(kk.words, ru.words) >= FEWEST_WORDS;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function record<Value>(valueOf: (measure: TwinMeasure) => Value): Readonly<Record<TwinMeasure, Value>> {
  return Object.fromEntries(twinMeasures.map((measure) => [measure, valueOf(measure)])) as Record<TwinMeasure, Value>;
}
