import type { DiagnosticCode } from '../../../../build/diagnostics/registry.ts';
import type { Language } from '../../../../src/model/common.schema.ts';
import type { LabelledItem } from '../labelled/labelled-item.ts';

/**
 * The held-out set: items written from the descriptions of the flaws alone, without a look at the word lists or at a
 * rule, and put into the history before a rule was run on them. It was written in two rounds; the second is as sly as its
 * author could make it. There are two parts:
 *
 * - `studied`: what went wrong there was read, and rules were mended by it, so its figures flatter;
 * - `untouched`, half of the second round: only ever counted. Nobody reads which of its items fail, and no rule may change because of one. Its
 *   figures are the ones to quote.
 *
 * All were read a second time by somebody who did not know what the rules had said of the untouched ones, and flaws that
 * stood beside the intended one were labelled: a word of the question in a key that was far too long.
 *
 * Whoever moves an item, relabels one or reads the failures of the untouched half ends its use: write a new one then.
 */
export type Half = 'studied' | 'untouched';

export interface HeldOutItem extends Pick<LabelledItem, 'language' | 'item'> {
  readonly half: Half;
  /** Every flaw a reviewer finds; empty where there is none. */
  readonly flaws: readonly DiagnosticCode[];
}

/** Flaws with a space between → items on one line; the line begins with `|` where it is a decision of a role-play. */
export type HeldOutTable = { readonly sound: readonly string[] } & Readonly<Record<string, readonly string[]>>;

export function heldOut(language: Language, half: Half, table: HeldOutTable): readonly HeldOutItem[] {
  return Object.entries(table).flatMap(([flaws, items]) =>
    items.map((item) => ({ language, half, item, flaws: flaws === 'sound' ? [] : (flaws.split(' ') as DiagnosticCode[]) })),
  );
}
