/** Who takes which value: the standard by its letter, Moodle as it was measured, and scorm-again, which forgives most. */
export interface ElementRule {
  readonly element: RegExp;
  readonly access: 'read' | 'write' | 'both';
  readonly standard: RegExp;
  /** Absent: as the standard. */
  readonly moodle?: RegExp;
  /** Absent: as Moodle. */
  readonly lenient?: RegExp;
}

export const ruleSets = ['standard', 'moodle', 'lenient'] as const;
export type RuleSet = (typeof ruleSets)[number];

export const ruleSetNames: Readonly<Record<RuleSet, string>> = { standard: 'SCORM', moodle: 'Moodle', lenient: 'scorm-again' };

export const anything = /^[^]*$/u;

/** `core.score.raw` or `interactions.#.id` as a pattern; `#` is a number. */
export function named(element: string): RegExp {
  return new RegExp(`^${element.replaceAll('.', '\\.').replaceAll('#', '\\d+')}$`, 'u');
}

export function formFor(rule: ElementRule, set: RuleSet): RegExp {
  if (set === 'standard') return rule.standard;
  return set === 'moodle' ? (rule.moodle ?? rule.standard) : (rule.lenient ?? rule.moodle ?? rule.standard);
}
