import type { DiagnosticCode } from '../../../../build/diagnostics/registry.ts';
import { registry } from '../../../../build/diagnostics/registry.ts';
import { flawsOf } from '../flaws-of.ts';
import { itemOf } from '../item-fixture.ts';
import type { HeldOutItem } from './held-out-item.ts';

export interface Verdict extends HeldOutItem {
  readonly found: ReadonlySet<DiagnosticCode>;
}

/** A flaw and the lesser ones it cannot be without: an alarm for those is neither right nor wrong. */
const INCLUDED: { readonly [Flaw in DiagnosticCode]?: readonly DiagnosticCode[] } = {
  'item-double-negative': ['item-negative-stem'],
  'item-key-longest': ['item-length-outlier'],
  'item-key-long': ['item-length-outlier'],
  'item-duplicate-options': ['item-similar-options', 'item-options-overlap'],
};

export function verdictOn(item: HeldOutItem): Verdict {
  const included = new Set(item.flaws.flatMap((flaw) => INCLUDED[flaw] ?? []));
  const found = [...flawsOf(itemOf(item))].filter((code) => item.flaws.includes(code) || !included.has(code));
  return { ...item, found: new Set(found) };
}

/** Alarms that were right, alarms in all, and flaws in all. */
export interface Score {
  readonly right: number;
  readonly raised: number;
  readonly labelled: number;
}

export function scoreOf(verdicts: readonly Verdict[], counts: (code: DiagnosticCode) => boolean): Score {
  const raised = verdicts.flatMap(({ flaws, found }) => [...found].filter(counts).map((code) => flaws.includes(code)));
  return { right: raised.filter(Boolean).length, raised: raised.length, labelled: verdicts.flatMap(({ flaws }) => flaws.filter(counts)).length };
}

export const precision = ({ right, raised }: Score): number => (raised === 0 ? 1 : right / raised);
export const recall = ({ right, labelled }: Score): number => (labelled === 0 ? 1 : right / labelled);

export const ofSeverity = (severity: 'error' | 'warning') => (code: DiagnosticCode): boolean => registry[code].severity === severity;
