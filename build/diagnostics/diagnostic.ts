import type { Change } from '../source/edit.ts';
import type { Span } from '../source/source-file.ts';
import type { DiagnosticCode } from './registry.ts';

export type Severity = 'error' | 'warning' | 'info';

/** An author's mistake: collected, never thrown. Formatters derive line, column and code frame from the span. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is there and what should be, in the language asked for. */
  readonly message: string;
  readonly span: Span;
  /** Other places that have to do with it, e.g. where a name was first used. */
  readonly related: readonly { readonly message: string; readonly span: Span }[];
  /** One thing to do. */
  readonly help: string | undefined;
  /** A safe repair that `check --fix` may apply. */
  readonly fix?: Change | undefined;
}

/** A result that may be incomplete, with everything that was found wrong on the way. */
export interface Checked<T> {
  /** Undefined when too much is missing to go on. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
