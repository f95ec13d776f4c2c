import type { LevelId } from '../../src/model/common.schema.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import type { Reporter } from '../diagnostics/report.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import { readYaml, type YamlPage } from './config/read-yaml.ts';
import type { FrontMatter } from './front-matter-values.ts';
import { keyOf } from './keywords/fold-name.ts';
import type { FileKind, KeywordTable } from './keywords/keyword-table.ts';
import { en } from './keywords/en.ts';
import { reportKey } from './config/check-yaml.ts';
import { nearestName } from './keywords/nearest-name.ts';

const KEYS: Readonly<Record<FileKind, readonly string[]>> = {
  lesson: ['kind', 'title', 'levels'],
  'role-play': ['kind', 'title', 'levels', 'pass', 'mode', 'attempts', 'feedback'],
  quiz: ['kind', 'title', 'levels', 'pass', 'mode', 'attempts', 'draw'],
  survey: ['kind', 'title', 'levels'],
  reflection: ['kind', 'title', 'levels'],
  course: ['kind', 'title'],
  glossary: ['kind', 'title'],
  sources: ['kind', 'title'],
  facilitator: ['kind', 'title'],
};
const ALL_KEYS = ['kind', 'title', 'levels', 'pass', 'mode', 'feedback', 'attempts', 'draw'];

/** Reads the front matter; values may be in the language of the file or in English. Undefined: not even the kind is known. */
export function readFrontMatter(file: SourceFile, words: KeywordTable, reporter: Reporter): FrontMatter | undefined {
  const cut = cutFrontMatter(file, reporter);
  const page = cut && readYaml(file, reporter, cut.start, cut.end);
  if (!cut || !page) return undefined;
  return readKeys(keysOf(page, reporter), { page, words, reporter, bodyStart: cut.bodyStart });
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

/** Where the lines between the two `---` begin and end. */
function cutFrontMatter(file: SourceFile, reporter: Reporter): Cut | undefined {
  const first = file.text.split('\n', 1)[0] ?? '';
  const at = (start: number, text: string): Span => ({ path: file.path, start, end: start + text.length });
  if (first.trimEnd() !== '---') {
    const dashes = /^[-–—‑]{1,4}\s*$/u.test(first);
    reporter.report(dashes ? 'front-matter-fence' : 'front-matter-missing', at(0, first), { text: first }, dashes ? { fix: [{ span: at(0, first), text: '---' }] } : {});
    return undefined;
  }
  const start = Math.min(first.length + 1, file.text.length);
  for (let from = start; from < file.text.length; ) {
    const end = file.text.indexOf('\n', from) < 0 ? file.text.length : file.text.indexOf('\n', from);
    const line = file.text.slice(from, end);
    if (line.trimEnd() === '---') return { start, end: from, bodyStart: Math.min(end + 1, file.text.length) };
    if (/^(?=.*[–—‑])[-–—‑]{1,4}\s*$/u.test(line)) {
      reporter.report('front-matter-fence', at(from, line), { text: line }, { fix: [{ span: at(from, line), text: '---' }] });
      return { start, end: from, bodyStart: Math.min(end + 1, file.text.length) };
    }
    if (/^#{1,6}\s/u.test(line) && !isComment(file.text.slice(from))) break;
    from = end + 1;
  }
  reporter.report('front-matter-open', at(0, first));
  return undefined;
}

/** A line with `#` is a remark while the front matter goes on, and a heading when the text has begun. */
function isComment(rest: string): boolean {
  return /^(?:[ \t]*\S[^\n]*\n)*?---[ \t]*(?:\n|$)/u.test(rest);
}

interface Entries {
  readonly values: ReadonlyMap<string, unknown>;
  /** Key as it should be → key as written. */
  readonly written: ReadonlyMap<string, string>;
}

function keysOf(page: YamlPage, reporter: Reporter): Entries {
  const values = new Map<string, unknown>();
  const written = new Map<string, string>();
  const entries = typeof page.value === 'object' && page.value !== null ? Object.entries(page.value) : [];
  for (const [key, value] of entries) {
    const known = ALL_KEYS.includes(key) ? key : nearestName(key, ALL_KEYS);
    if (known !== key) reportKey(key, known, page.keyPlace([key]), reporter);
    if (known === undefined || values.has(known)) continue;
    values.set(known, value);
    written.set(known, key);
  }
  return { values, written };
}

interface Reading {
  readonly page: YamlPage;
  readonly words: KeywordTable;
  readonly reporter: Reporter;
  readonly bodyStart: number;
}

function readKeys({ values, written }: Entries, reading: Reading): FrontMatter | undefined {
  const { page, words, reporter, bodyStart } = reading;
  const place = (key: string): Span => page.place(key.split('/').map((part, index) => (index === 0 ? (written.get(part) ?? part) : part)));
  const oneOf = <K extends string>(key: string, local: Readonly<Record<K, readonly string[]>>, english: Readonly<Record<K, readonly string[]>>): K | undefined =>
    values.has(key) ? readWord(values.get(key), place(key), local, english, reporter) : undefined;
  if (!values.has('kind')) {
    reporter.report('config-key-missing', place('kind'), { key: 'kind' });
    return undefined;
  }
  const kind = oneOf('kind', words.kinds, en.kinds);
  if (kind === undefined) return undefined;
  for (const key of values.keys()) if (!KEYS[kind].includes(key)) reporter.report('front-matter-key-unused', page.keyPlace([written.get(key) ?? key]), { key, kind });
  const number = (key: string, low: number, high: number): number | undefined => (values.has(key) ? readNumber(values.get(key), place(key), low, high, reporter) : undefined);
  return {
    kind,
    title: values.has('title') ? readText(values.get('title'), place('title'), reporter) : undefined,
    pass: number('pass', 0, 100),
    mode: oneOf('mode', words.modes, en.modes),
    levels: values.has('levels') ? readLevels(values.get('levels'), place('levels'), reading) : [],
    feedback: oneOf('feedback', words.feedback, en.feedback),
    attempts: number('attempts', 0, 99),
    draw: values.has('draw') ? readDraw(values.get('draw'), place('draw'), reporter) : new Map(),
    bodyStart,
    place,
  };
}

function readWord<K extends string>(value: unknown, span: Span, local: Readonly<Record<K, readonly string[]>>, english: Readonly<Record<K, readonly string[]>>, reporter: Reporter): K | undefined {
  const found = keyOf(english, String(value)) ?? keyOf(local, String(value));
  if (found === undefined) {
    const options = (Object.keys(english) as K[]).flatMap((key) => [...new Set([english[key][0] ?? key, local[key][0] ?? key])]);
    reporter.report('config-value-not-one-of', span, { value: show(value), options: options.map((option) => `\`${option}\``).join(', ') });
  }
  return found;
}

function readLevels(value: unknown, span: Span, { words, reporter }: Reading): readonly LevelId[] {
  const written: readonly unknown[] = Array.isArray(value) ? value : [value];
  return written.flatMap((level) => readWord(level, span, words.levels, en.levels, reporter) ?? []);
}

function readNumber(value: unknown, span: Span, low: number, high: number, reporter: Reporter): number | undefined {
  const typed = /^\s*([-−]?\d+(?:[.,]\d+)?)\s*%?\s*$/u.exec(String(value));
  const number = typed ? Number((typed[1] ?? '').replace('−', '-').replace(',', '.')) : undefined;
  const code: DiagnosticCode | undefined = number === undefined ? 'config-value-not-number' : number < low || number > high ? 'config-value-range' : undefined;
  if (code) reporter.report(code, span, { value: show(value), limit: number !== undefined && number < low ? low : high });
  return code ? undefined : number;
}

function readText(value: unknown, span: Span, reporter: Reporter): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  reporter.report('config-value-not-text', span, { value: show(value) });
  return undefined;
}

/** `draw: 5`, or a number for each competency. */
function readDraw(value: unknown, span: Span, reporter: Reporter): ReadonlyMap<string, number> {
  const entries: readonly (readonly [string, unknown])[] = typeof value === 'object' && value !== null ? Object.entries(value) : [['any', value]];
  return new Map(entries.flatMap(([name, wanted]) => {
    if (typeof wanted === 'number' && Number.isInteger(wanted) && wanted > 0) return [[name, wanted] as const];
    reporter.report('config-value-not-number', span, { value: show(wanted) });
    return [];
  }));
}

function show(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 40) : String(value).slice(0, 80);
}
