import { describe, expect, test } from 'vitest';
import type { DiagnosticCode } from '../../../build/diagnostics/registry.ts';
import { registry } from '../../../build/diagnostics/registry.ts';
import { flawsOf } from './flaws-of.ts';
import { itemOf } from './item-fixture.ts';
import { en } from './labelled/en.ts';
import { kk } from './labelled/kk.ts';
import type { LabelledItem } from './labelled/labelled-item.ts';
import { ru } from './labelled/ru.ts';
import { secondEn } from './labelled/second-en.ts';
import { secondKk } from './labelled/second-kk.ts';
import { secondRu } from './labelled/second-ru.ts';

const verdicts = [...en, ...ru, ...kk, ...secondEn, ...secondRu, ...secondKk].map((labelled: LabelledItem) => ({ ...labelled, found: flawsOf(itemOf(labelled)) }));

describe.each(['en', 'ru', 'kk'] as const)('items in %s', (language) => {
  const own = verdicts.filter((verdict) => verdict.language === language);

  test('without a flaw raise no alarm', () => {
    for (const { item, found } of own.filter(({ flaw }) => flaw === undefined)) expect([...found], item).toEqual([]);
  });

  test.each(own.flatMap(({ flaw, item, found }) => (flaw === undefined ? [] : [[flaw, item, found] as const])))('%s is found in «%s»', (flaw, _, found) => {
    expect([...found]).toContain(flaw);
  });
});

interface Figures {
  readonly items: number;
  readonly recall: number;
  /** Precision of what is found, by severity. */
  readonly errors: number;
  readonly warnings: number;
}

function figuresOf(own: typeof verdicts): Figures {
  const flawed = own.filter(({ flaw }) => flaw !== undefined);
  const alarms = own.flatMap(({ flaw, found }) => [...found].map((code) => ({ code, right: code === flaw })));
  const precisionOf = (severity: string): number => {
    const raised = alarms.filter(({ code }) => registry[code].severity === severity);
    return raised.filter(({ right }) => right).length / Math.max(1, raised.length);
  };
  return { items: own.length, recall: flawed.filter(({ flaw, found }) => found.has(flaw!)).length / flawed.length, errors: precisionOf('error'), warnings: precisionOf('warning') };
}

test('precision and recall over the labelled set', () => {
  const say = (name: string, { items, recall, errors, warnings }: Figures): string => `${name}: ${items} items, recall ${recall.toFixed(2)}, precision of errors ${errors.toFixed(2)}, of warnings ${warnings.toFixed(2)}`;
  const whole = figuresOf(verdicts);
  console.log([say('labelled set', whole), ...(['en', 'ru', 'kk'] as const).map((language) => say(`  ${language}`, figuresOf(verdicts.filter((verdict) => verdict.language === language))))].join('\n'));
  expect(whole.recall).toBeGreaterThanOrEqual(0.9);
  expect(whole.errors).toBeGreaterThanOrEqual(0.98);
  expect(whole.warnings).toBeGreaterThanOrEqual(0.9);
});

/** Flaws of a whole unit have tests of their own. */
const HABITS = ['item-key-length-habit', 'item-key-position', 'item-key-mark-habit'];
/** Found at several answers or by their kind, which an item on one line cannot have. */
const ELSEWHERE = ['item-all-correct', 'item-feedback-missing', 'item-too-long'];

test.each(['en', 'ru', 'kk'] as const)('every flaw has an item in %s', (language) => {
  const shown = new Set(verdicts.flatMap((verdict) => (verdict.language === language ? [verdict.flaw] : [])));
  const flaws = Object.keys(registry).filter((code) => code.startsWith('item-') && ![...HABITS, ...ELSEWHERE].includes(code));
  expect(flaws.filter((code) => !shown.has(code as DiagnosticCode))).toEqual([]);
});
