import type { Language } from '../../../../src/model/common.schema.ts';
import type { DiagnosticCode } from '../../../../build/diagnostics/registry.ts';

/**
 * An item on one line: `stem | *key | distractor | distractor`. `> …` after an option is its feedback.
 * `flaw` is the one flaw a reviewer found in it; undefined where a reviewer found none.
 */
export interface LabelledItem {
  readonly language: Language;
  readonly flaw: DiagnosticCode | undefined;
  readonly item: string;
}

export function labelled(language: Language, table: Partial<Record<DiagnosticCode | 'sound', readonly string[]>>): readonly LabelledItem[] {
  return Object.entries(table).flatMap(([flaw, items]) => items.map((item) => ({ language, flaw: flaw === 'sound' ? undefined : (flaw as DiagnosticCode), item })));
}
