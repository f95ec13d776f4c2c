/** Which elements there are, who may write them and what they take: a table per version, as strict as the strictest LMS. */

export interface ElementRule {
  readonly element: RegExp;
  readonly access: 'read' | 'write' | 'both';
  /** Error number for a value, 0 when it is right. */
  readonly check: (value: string, context: ValueContext) => number;
  readonly initially?: string;
}

export interface ValueContext {
  /** Another element of the same entry of a list, e.g. `type` of an interaction. */
  sibling(name: string): string;
}

export interface DataModel {
  readonly runtime: 'scorm12' | 'scorm2004';
  readonly rules: readonly ElementRule[];
  readonly initially: Readonly<Record<string, string>>;
  readonly errors: {
    readonly openTwice: number;
    readonly notOpen: { readonly get: number; readonly set: number; readonly commit: number; readonly end: number };
    readonly argument: number;
    readonly unknown: number;
    readonly readOnly: number;
    readonly writeOnly: number;
    readonly gap: number;
    readonly duplicate: number;
    readonly order: number;
    readonly commit: number;
  };
  readonly names: {
    readonly object: string;
    readonly status: string;
    readonly score: string;
    readonly exit: string;
    readonly entry: string;
    readonly mode: string;
    readonly credit: string;
    readonly location: string;
  };
}

/** A rule for values of one form. */
export function form(pattern: RegExp, code: number): ElementRule['check'] {
  return (value) => (pattern.test(value) ? 0 : code);
}

/** A rule for one of these words. */
export function words(code: number, ...allowed: readonly string[]): ElementRule['check'] {
  return (value) => (allowed.includes(value) ? 0 : code);
}

export function atMost(length: number, code: number): ElementRule['check'] {
  return (value) => (value.length <= length ? 0 : code);
}

export function both(one: ElementRule['check'], other: ElementRule['check']): ElementRule['check'] {
  return (value, context) => one(value, context) || other(value, context);
}

export const never: ElementRule['check'] = () => 0;
