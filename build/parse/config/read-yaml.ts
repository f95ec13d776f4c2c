import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Reporter } from '../../diagnostics/report.ts';
import type { SourceFile, Span } from '../../source/source-file.ts';
import { slipOf } from './yaml-slip.ts';

export type YamlPath = readonly (string | number)[];

/** YAML as plain data that remembers where each part was written. */
export interface YamlPage {
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest part around it. */
  place(path: YamlPath): Span;
  /** Place of the key that ends a path. */
  keyPlace(path: YamlPath): Span;
  /** The words of a single value as its author wrote them: `1.0`, which as data is 1. Undefined for lists and lines of keys. */
  written(path: YamlPath): string | undefined;
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
  const slip = slipOf(document, text);
  if (slip) {
    const { better } = slip;
    reporter.report(slip.code, span(slip.start, slip.end), { text: slip.text }, better ? { fix: [{ span: span(better.start, better.end), text: better.text }] } : {});
    return undefined;
  }
  return pageOf(document, text, span, reporter);
}

function pageOf(document: Document, text: string, span: (from: number, to: number) => Span, reporter: Reporter): YamlPage | undefined {
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
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    return { value, place, keyPlace: (path) => rangeOf(keyNode(document, path)) ?? place(path), written: (path) => sourceOf(document.getIn(path, true)) };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const alias = /(?<=[[,:\s])\*[^\s,\]}]+/u.exec(text);
    reporter.report('config-aliases', span(alias?.index ?? 0, (alias?.index ?? 0) + (alias?.[0].length ?? 0)));
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

function sourceOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.source === 'string' ? node.source : undefined;
}

function placed(file: SourceFile, from: number, to: number): Span {
  const start = Math.min(Math.max(0, from), file.text.length);
  return { path: file.path, start, end: Math.min(Math.max(start, to), file.text.length) };
}
