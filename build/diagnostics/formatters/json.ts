import type { Diagnostic } from '../diagnostic.ts';
import { shownPath, type Formatter, type FormatterContext } from './formatter.ts';
import { rangeOf } from './position.ts';

/** For other programs: one object per diagnostic, places as lines and columns from one. */
export const json: Formatter = (diagnostics, context) => JSON.stringify(diagnostics.map((diagnostic) => toJson(diagnostic, context)), undefined, 2);

function toJson({ code, severity, message, help, span, related }: Diagnostic, context: FormatterContext): Readonly<Record<string, unknown>> {
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...placeOf(span, context),
    related: related.map((other) => ({ message: other.message, ...placeOf(other.span, context) })),
  };
}

function placeOf(span: Diagnostic['span'], context: FormatterContext): Readonly<Record<string, unknown>> {
  return { path: shownPath(span.path, context), ...rangeOf(span, context.textOf(span.path)) };
}
