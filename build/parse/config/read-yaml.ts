import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document, type YAMLError } from 'yaml';
import type { DiagnosticCode } from '../../diagnostics/registry.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';

export type YamlPath = readonly (string | number)[];

/** YAML as plain data that remembers where each part was written. */
export interface YamlPage {
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest part around it. */
  place(path: YamlPath): Span;
  /** Place of the key that ends a path. */
  keyPlace(path: YamlPath): Span;
}

/** Reads a stretch of a file as YAML. Stops at the first mistake in its grammar: what follows would be guesswork. */
export function readYaml(file: SourceFile, reporter: Reporter, start = 0, end = file.text.length): YamlPage | undefined {
  const text = file.text.slice(start, end);
  const span = (from: number, to: number): Span => placed(file, start + from, start + to);
  const gap = /^[^\S\n]*(?:- )?[^\s#:]+:\u00A0/mu.exec(text);
  if (gap) {
    const at = gap.index + gap[0].length - 1;
    reporter.report('config-no-break-space', span(at, at + 1), {}, { fix: [{ span: span(at, at + 1), text: ' ' }] });
    return undefined;
  }
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false });
  const mistake = document.errors[0];
  if (mistake) {
    const code = codeOf(mistake);
    const rest = restOfLine(text, mistake.pos[0]);
    const marked = code === 'config-key-twice' ? (/^[^:]*/u.exec(rest)?.[0] ?? rest) : rest;
    reporter.report(code, span(mistake.pos[0], mistake.pos[0] + marked.length), { text: code === 'config-key-twice' ? marked : lineAt(text, mistake.pos[0]) });
    return undefined;
  }
  return pageOf(document, span, reporter);
}

function pageOf(document: Document, span: (from: number, to: number) => Span, reporter: Reporter): YamlPage | undefined {
  const rangeOf = (node: unknown): Span | undefined => (isNode(node) && node.range ? span(node.range[0], node.range[1]) : undefined);
  const place = (path: YamlPath): Span => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = rangeOf(document.getIn(path.slice(0, length), true));
      if (found) return found;
    }
    return rangeOf(document.contents) ?? span(0, 0);
  };
  try {
    // Few aliases, many values: the ten lines that unfold into a billion are refused here.
    return { value: document.toJS({ maxAliasCount: 50 }) as unknown, place, keyPlace: (path) => rangeOf(keyNode(document, path)) ?? place(path) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    reporter.report('config-aliases', span(0, 0));
    return undefined;
  }
}

function keyNode(document: Document, path: YamlPath): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (isSeq(parent)) return parent.items[Number(path.at(-1))];
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return pair?.key;
}

function codeOf(mistake: YAMLError): DiagnosticCode {
  switch (mistake.code) {
    case 'DUPLICATE_KEY': return 'config-key-twice';
    case 'TAB_AS_INDENT': return 'config-tab';
    case 'BLOCK_AS_IMPLICIT_KEY': return 'config-colon';
    case 'BAD_INDENT': return 'config-indent';
    case 'BAD_ALIAS': return 'config-sign-in-front';
    case 'BAD_SCALAR_START': return 'config-sign-in-front';
    default: return 'config-syntax';
  }
}

function restOfLine(text: string, offset: number): string {
  return (text.slice(offset).split('\n')[0] ?? '').trimEnd();
}

function lineAt(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  return (text.slice(from).split('\n')[0] ?? '').trim();
}

function placed(file: SourceFile, from: number, to: number): Span {
  const start = Math.min(Math.max(0, from), file.text.length);
  return { path: file.path, start, end: Math.min(Math.max(start, to), file.text.length) };
}
