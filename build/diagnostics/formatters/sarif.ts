import type { Diagnostic, Severity } from '../diagnostic.ts';
import { shownPath, type Formatter, type FormatterContext } from './formatter.ts';
import { rangeOf } from './position.ts';

const levelOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** For code-scanning services: SARIF 2.1.0. */
export const sarif: Formatter = (diagnostics, context) => {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].sort().map((id) => ({ id }));
  const run = {
    tool: { driver: { name: 'sukhbat', rules } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => resultOf(diagnostic, context)),
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2);
};

function resultOf({ code, severity, message, help, span, related }: Diagnostic, context: FormatterContext): Readonly<Record<string, unknown>> {
  return {
    ruleId: code,
    level: levelOf[severity],
    message: { text: help === undefined ? message : `${message}. ${help}` },
    locations: [locationOf(span, context)],
    relatedLocations: related.map((other) => ({ ...locationOf(other.span, context), message: { text: other.message } })),
  };
}

function locationOf(span: Diagnostic['span'], context: FormatterContext): Readonly<Record<string, unknown>> {
  const { start, end } = rangeOf(span, context.textOf(span.path));
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { physicalLocation: { artifactLocation: { uri: shownPath(span.path, context) }, region } };
}
