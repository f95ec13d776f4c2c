import type { Document, YAMLError } from 'yaml';
import type { DiagnosticCode } from '../../diagnostics/registry.ts';

/** A mistake in the grammar of YAML, as its author would see it. Offsets into the text that was read. */
export interface YamlSlip {
  readonly code: DiagnosticCode;
  readonly start: number;
  readonly end: number;
  /** The words it is about. */
  readonly text: string;
  /** What surely was meant. */
  readonly better?: { readonly start: number; readonly end: number; readonly text: string } | undefined;
}

/** The first mistake; undefined when there is none. What follows the first would be guesswork. */
export function slipOf({ errors: [first, second] }: Document, text: string): YamlSlip | undefined {
  if (!first) return undefined;
  const at = first.pos[0];
  const line = lineAt(text, at);
  const sign = /^(?:\s*- )?[^:\s]+:[ \t]+(?=[*&%@`>|!-])/u.exec(line.text);
  if (first.code === 'DUPLICATE_KEY') return keyTwice(text, at);
  if (sign && (first.code === 'UNEXPECTED_TOKEN' || first.code.startsWith('BAD_'))) return { ...marked('config-sign-in-front', line, sign[0].length), better: quoted(line) };
  if (isBelow(first, second)) return marked('config-indent', lineAt(text, line.end + 1));
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY') return secondColon(text, at, line);
  if (first.code === 'TAB_AS_INDENT') return { ...marked('config-tab', line), start: line.start, end: line.start + indentOf(line).length, better: withoutTabs(line) };
  if (isUnclosed(first)) return marked('config-syntax', lineAt(text, openedBefore(text, at)));
  const shifted = first.code === 'BAD_INDENT' || first.message.startsWith('Sequence item without');
  return marked(shifted ? 'config-indent' : 'config-syntax', line);
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const words = text.slice(start).split('\n', 1)[0] ?? '';
  return { start, end: start + words.length, text: words };
}

/** The words of the line, from a column on. */
function marked(code: DiagnosticCode, { start, end, text }: Line, from = text.length - text.trimStart().length): YamlSlip {
  return { code, start: start + from, end, text: text.trim() };
}

function keyTwice(text: string, at: number): YamlSlip {
  const key = /^[^:\n]*/u.exec(text.slice(at))?.[0] ?? '';
  return { code: 'config-key-twice', start: at, end: at + key.length, text: key };
}

function secondColon(text: string, at: number, line: Line): YamlSlip {
  const colon = text.indexOf(':', at);
  const start = colon >= 0 && colon < line.end ? colon : at;
  return { code: 'config-colon', start, end: start + 1, text: line.text.trim(), better: quoted(line) };
}

/** The value of a line in double quotes, unless it has quotes or a comment of its own. */
function quoted({ start, text }: Line): YamlSlip['better'] {
  const match = /^(\s*(?:- )?[^:\s]+:[ \t]+)([^"#\\]*[^"#\\\s])\s*$/u.exec(text);
  const from = start + (match?.[1]?.length ?? 0);
  return match ? { start: from, end: from + (match[2]?.length ?? 0), text: `"${match[2]}"` } : undefined;
}

const indentOf = ({ text }: Line): string => /^\s*/u.exec(text)?.[0] ?? '';

function withoutTabs(line: Line): YamlSlip['better'] {
  const indent = indentOf(line);
  return { start: line.start, end: line.start + indent.length, text: indent.replace(/\t/gu, '  ') };
}

/** A value that goes on, indented, on a line with a key of its own. */
function isBelow(first: YAMLError, second: YAMLError | undefined): boolean {
  return first.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY' && second.pos[0] === first.pos[0];
}

function isUnclosed({ code, message }: YAMLError): boolean {
  return (code === 'BAD_INDENT' && message.startsWith('Flow')) || (code === 'MISSING_CHAR' && message.startsWith('Missing closing'));
}

/** Where the bracket or the quote stands that nobody closed. */
function openedBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(before.search(/[[{][^\]}]*$/u), before.lastIndexOf('"'), 0) + 1;
}
