import type { Diagnostic, Severity } from '../diagnostic.ts';
import { shownPath, type Formatter, type FormatterContext } from './formatter.ts';
import { rangeOf } from './position.ts';

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: one workflow command per diagnostic, shown beside the line in a pull request. */
export const github: Formatter = (diagnostics, context) => diagnostics.map((diagnostic) => commandFor(diagnostic, context)).join('\n');

function commandFor({ code, severity, message, help, span }: Diagnostic, context: FormatterContext): string {
  const { start, end } = rangeOf(span, context.textOf(span.path));
  const properties = { file: shownPath(span.path, context), line: start.line, endLine: end.line, col: start.column, title: code };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${commandOf[severity]} ${listed}::${escapeData(help === undefined ? message : `${message}\n${help}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
