import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { MessageLanguage } from '../message.ts';
import { displayWidth, expandTabs } from './display-width.ts';
import { shownPath, type Formatter, type FormatterContext } from './formatter.ts';
import { rangeOf, type Range } from './position.ts';

type Style = Parameters<typeof styleText>[0];

const context = 2;
/** Columns of source shown; a paragraph is one line and often much longer. */
const longestLine = 100;
const lead = 40;
const mostRelated = 8;

const words: Readonly<Record<MessageLanguage, Readonly<Record<Severity | 'help' | 'see', string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'note', help: 'what to do', see: 'see also' },
  ru: { error: 'ошибка', warning: 'предупреждение', info: 'замечание', help: 'что сделать', see: 'смотрите также' },
  kk: { error: 'қате', warning: 'ескерту', info: 'ескертпе', help: 'не істеу керек', see: 'тағы қараңыз' },
};
const colourOf: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** For people: where it is, what it is, the lines around it with the place underlined, and what to do. */
export const codeFrame: Formatter = (diagnostics, to) => diagnostics.map((diagnostic) => frameOf(diagnostic, to)).join('\n\n');

function frameOf(diagnostic: Diagnostic, to: FormatterContext): string {
  const paint = painter(to);
  const { span, severity, code, message, help, related } = diagnostic;
  const text = to.textOf(span.path);
  const range = rangeOf(span, text);
  // What is about a folder, or a file that should be there, has no line.
  const place = text === undefined ? shownPath(span.path, to) : `${shownPath(span.path, to)}:${range.start.line}:${range.start.column}`;
  return [
    `${paint('bold', place)}  ${paint(colourOf[severity], words[to.language][severity])}  ${paint('dim', code)}`,
    `  ${message}`,
    ...(text === undefined ? [] : ['', ...excerpt(text, range, paint, colourOf[severity])]),
    ...(help === undefined ? [] : ['', `  ${paint('green', words[to.language].help)}: ${help}`]),
    ...seeAlso(related, to),
  ].join('\n');
}

/** Of many places the first few, and how many more there are. */
function seeAlso(related: Diagnostic['related'], to: FormatterContext): readonly string[] {
  const shown = related.slice(0, mostRelated).map((other) => `  ${words[to.language].see}: ${other.message} (${placeOf(other.span, to)})`);
  return related.length > mostRelated ? [...shown, `  … +${related.length - mostRelated}`] : shown;
}

function placeOf(span: Diagnostic['span'], to: FormatterContext): string {
  const { start } = rangeOf(span, to.textOf(span.path));
  return `${shownPath(span.path, to)}:${start.line}:${start.column}`;
}

type Paint = (style: Style, text: string) => string;

function painter({ colours }: FormatterContext): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}

/** The line with the place in it and two on either side. Of a place over many lines the first is underlined. */
function excerpt(text: string, { start, end }: Range, paint: Paint, colour: Style): readonly string[] {
  const lines = text.split('\n');
  const marked = lines[start.line - 1] ?? '';
  const from = displayWidth(expandTabs(marked.slice(0, start.column - 1)));
  const to = end.line === start.line ? displayWidth(expandTabs(marked.slice(0, end.column - 1))) : displayWidth(expandTabs(marked.trimEnd()));
  const left = from > longestLine - lead ? from - lead : 0;
  const gutter = String(Math.min(lines.length, start.line + context)).length;

  const first = Math.max(1, start.line - context);
  const last = Math.min(lines.length, start.line + context);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const source = crop(expandTabs(lines[number - 1] ?? ''), left);
    const line = `${String(number).padStart(gutter)} │ ${source}`.trimEnd();
    if (number !== start.line) return [`  ${paint('dim', line)}`];
    const caret = '^'.repeat(Math.max(1, Math.min(to, left + longestLine) - from));
    return [`${paint(colour, '>')} ${line}`, `  ${' '.repeat(gutter)} │ ${' '.repeat(from - left)}${paint(colour, caret)}`];
  });
}

/** A window of the line, by display columns, with an ellipsis for what is cut off. */
function crop(line: string, left: number): string {
  let column = 0;
  let shown = '';
  for (const character of line) {
    if (column >= left && column < left + longestLine) shown += character;
    column += displayWidth(character);
  }
  if (left > 0) shown = `…${shown.slice(1)}`;
  return column > left + longestLine ? `${shown}…` : shown;
}
