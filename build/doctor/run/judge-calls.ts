import type { CourseRun, RecordedCall, Runtime } from './course-run.ts';
import { kindOf } from './course-run.ts';
import { formFor, ruleSets, type ElementRule, type RuleSet } from './element-rule.ts';
import { rules12 } from './rules-12.ts';
import { rules2004 } from './rules-2004.ts';

/** A value that was sent and not taken. */
export interface Refusal {
  readonly element: string;
  readonly value: string;
  readonly by: readonly RuleSet[];
  readonly code: number;
}

const codes = {
  scorm12: { unknown: 401, readOnly: 403, value: 405 },
  scorm2004: { unknown: 401, readOnly: 404, value: 406 },
} as const;

/** Refusals of a run, one for each kind of element and reason: a hundred interactions with one mistake are one mistake. */
export function refusalsOf({ calls }: CourseRun, runtime: Runtime): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  for (const call of calls.filter((one) => one.api === runtime && kindOf(one) === 'set')) {
    const refusal = judge(call, runtime);
    const kind = refusal && `${refusal.element.replace(/\.\d+/gu, '.n')} ${refusal.code} ${refusal.by.join()}`;
    if (kind !== undefined && !found.has(kind)) found.set(kind, refusal!);
  }
  return [...found.values()];
}

function judge({ args: [element = '', value = ''] }: RecordedCall, runtime: Runtime): Refusal | undefined {
  const rules: readonly ElementRule[] = runtime === 'scorm12' ? rules12 : rules2004;
  const rule = rules.find((one) => one.element.test(element));
  const { unknown, readOnly, value: wrong } = codes[runtime];
  if (!rule) return { element, value, by: ruleSets, code: unknown };
  if (rule.access === 'read') return { element, value, by: ruleSets, code: readOnly };
  const by = ruleSets.filter((set) => !formFor(rule, set).test(value));
  return by.length === 0 ? undefined : { element, value, by, code: wrong };
}
