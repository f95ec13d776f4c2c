import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../../build/diagnostics/registry.ts';
import { registry } from '../../../build/diagnostics/registry.ts';
import type { Item } from '../../../build/analyse/items/item.ts';
import { itemOf, ruleContext } from './item-fixture.ts';
import { rules } from '../../../build/analyse/rules/registry.ts';
import { en } from './labelled/en.ts';
import { kk } from './labelled/kk.ts';
import type { LabelledItem } from './labelled/labelled-item.ts';
import { ru } from './labelled/ru.ts';

/** Flaws about feedback count only where the item has any: most items of the set are written without. */
function flawsOf(item: Item, withFeedback: boolean): ReadonlySet<DiagnosticCode> {
  const found: DiagnosticCode[] = [];
  for (const rule of rules) rule(ruleContext([item], (code) => found.push(code)));
  return new Set(found.filter((code) => withFeedback || code !== 'item-feedback-missing'));
}

const verdicts = [...en, ...ru, ...kk].map((labelled: LabelledItem) => ({ ...labelled, found: flawsOf(itemOf(labelled), labelled.item.includes('> ')) }));

describe.each(['en', 'ru', 'kk'] as const)('items in %s', (language) => {
  const own = verdicts.filter((verdict) => verdict.language === language);

  test('without a flaw raise no alarm', () => {
    for (const { item, found } of own.filter(({ flaw }) => flaw === undefined)) expect([...found], item).toEqual([]);
  });

  test.each(own.flatMap(({ flaw, item, found }) => (flaw === undefined ? [] : [[flaw, item, found] as const])))('%s is found in «%s»', (flaw, _, found) => {
    expect([...found]).toContain(flaw);
  });
});

test('precision and recall over the labelled set', () => {
  const flawed = verdicts.filter(({ flaw }) => flaw !== undefined);
  const hits = flawed.filter(({ flaw, found }) => found.has(flaw!)).length;
  const alarms = verdicts.flatMap(({ flaw, found }) => [...found].map((code) => ({ code, right: code === flaw })));
  const precisionOf = (severity: string): number => {
    const own = alarms.filter(({ code }) => registry[code].severity === severity);
    return own.filter(({ right }) => right).length / Math.max(1, own.length);
  };
  const figures = { items: verdicts.length, recall: hits / flawed.length, errors: precisionOf('error'), warnings: precisionOf('warning') };
  console.log(`labelled items: ${figures.items}, recall ${figures.recall.toFixed(2)}, precision of errors ${figures.errors.toFixed(2)}, of warnings ${figures.warnings.toFixed(2)}`);
  expect(figures.recall).toBeGreaterThanOrEqual(0.9);
  expect(figures.errors).toBeGreaterThanOrEqual(0.98);
  expect(figures.warnings).toBeGreaterThanOrEqual(0.9);
});
