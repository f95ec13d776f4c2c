import type { Item } from '../../../build/analyse/items/item.ts';
import { rules } from '../../../build/analyse/rules/registry.ts';
import type { DiagnosticCode } from '../../../build/diagnostics/registry.ts';
import { ruleContext } from './item-fixture.ts';

/** What the rules find in one item. Flaws about feedback count only where the item has any: most are written without. */
export function flawsOf(item: Item): ReadonlySet<DiagnosticCode> {
  const found: DiagnosticCode[] = [];
  for (const rule of rules) rule(ruleContext([item], (code) => found.push(code)));
  const withFeedback = item.options.some(({ feedback }) => feedback !== undefined);
  return new Set(found.filter((code) => withFeedback || code !== 'item-feedback-missing'));
}
