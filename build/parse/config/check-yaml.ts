import { z } from 'zod';
import type { Change } from '../../source/edit.ts';
import type { Reporter } from '../../diagnostics/report.ts';
import type { Span } from '../../source/source-file.ts';
import { isSurely, nearestName } from '../keywords/nearest-name.ts';
import type { YamlPage, YamlPath } from './read-yaml.ts';

/** Holds YAML against a schema; every mistake is reported at its place. */
export function checkYaml<T>(schema: z.ZodType<T>, page: YamlPage, reporter: Reporter): T | undefined {
  const checked = schema.safeParse(page.value);
  if (checked.success) return checked.data;
  const misspelt = new Set<string>();
  for (const issue of checked.error.issues) if (issue.code === 'unrecognized_keys') reportKeys(schema, issue, page, reporter, misspelt);
  for (const issue of checked.error.issues) if (issue.code !== 'unrecognized_keys') reportValue(issue, page, reporter, misspelt);
  return undefined;
}

type Issue = z.core.$ZodIssue;

function reportKeys(schema: z.ZodType, issue: Extract<Issue, { code: 'unrecognized_keys' }>, page: YamlPage, reporter: Reporter, misspelt: Set<string>): void {
  const path = pathOf(issue);
  for (const key of issue.keys) {
    const nearest = nearestName(key, keysAt(schema, path));
    if (nearest !== undefined) misspelt.add([...path, nearest].join('/'));
    reportKey(key, nearest, page.keyPlace([...path, key]), reporter);
  }
}

/** A key that nobody knows, with the one that was meant, if any. */
export function reportKey(key: string, nearest: string | undefined, span: Span, reporter: Reporter): void {
  const fix = nearest !== undefined && isSurely(key, nearest) ? { fix: [{ span, text: nearest }] } : {};
  reporter.report('config-key-unknown', span, { key, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : fix);
}

function reportValue(issue: Issue, page: YamlPage, reporter: Reporter, misspelt: ReadonlySet<string>): void {
  const path = pathOf(issue);
  const value = page.written(path)?.slice(0, 80) ?? shown(valueAt(page.value, path));
  if (value === undefined && issue.code !== 'too_small') {
    // A key that stands there misspelt is not missing as well.
    if (!misspelt.has(path.join('/'))) reporter.report('config-key-missing', page.keyPlace(path.length > 1 ? path.slice(0, -1) : [firstKey(page.value)]), { key: String(path.at(-1) ?? '') });
    return;
  }
  const place = page.place(path);
  switch (issue.code) {
    case 'invalid_type': return reporter.report(typeCode(issue.expected), place, { value: value ?? '' }, fixType(issue.expected, page.written(path), place));
    case 'invalid_value': return reporter.report('config-value-not-one-of', place, { value: value ?? '', options: issue.values.map((option) => `\`${String(option)}\``).join(', ') });
    case 'too_small': case 'too_big': return reporter.report('config-value-range', place, { value: value ?? '', limit: String(issue.code === 'too_small' ? issue.minimum : issue.maximum) });
    case 'invalid_format': return reporter.report('config-value-name', place, { value: value ?? '' });
    case 'invalid_key': return reporter.report('config-value-name', page.keyPlace(path), { value: String(path.at(-1)) });
    case 'invalid_union': return reportUnion(issue, page, reporter, misspelt);
    default: throw new Error(`No diagnostic says what is wrong when ${issue.code} at ${path.join('/')}.`);
  }
}

const TYPE_CODES = {
  string: 'config-value-not-text', number: 'config-value-not-number', int: 'config-value-not-number',
  array: 'config-value-not-list', object: 'config-value-not-map', record: 'config-value-not-map', boolean: 'config-value-not-boolean',
} as const satisfies Partial<Record<string, Parameters<Reporter['report']>[0]>> as Partial<Record<string, Parameters<Reporter['report']>[0]>>;

/** Words that look like a number need quotes; a number must have none. */
function fixType(expected: string, written: string | undefined, span: Span): { fix?: Change } {
  if (written === undefined || span.end - span.start > written.length + 2) return {};
  if (expected === 'string' && !/["\\]/u.test(written)) return { fix: [{ span, text: `"${written}"` }] };
  const bare = /^["']?(\d+(?:\.\d+)?)\s*%?["']?$/u.exec(written)?.[1];
  return (expected === 'number' || expected === 'int') && bare !== undefined ? { fix: [{ span, text: bare }] } : {};
}

function typeCode(expected: string): Parameters<Reporter['report']>[0] {
  const code = TYPE_CODES[expected];
  if (!code) throw new Error(`No diagnostic says that ${expected} was expected.`);
  return code;
}

/** Something that may have several forms: what is wrong inside the form it has, or else the forms it could have. */
function reportUnion(issue: Extract<Issue, { code: 'invalid_union' }>, page: YamlPage, reporter: Reporter, misspelt: ReadonlySet<string>): void {
  const meant = issue.errors.find((inside) => inside.every(({ path }) => path.length > 0));
  if (meant) return meant.forEach((inner) => reportValue({ ...inner, path: [...issue.path, ...inner.path] }, page, reporter, misspelt));
  const forms = issue.errors.flatMap(([inner]) => (inner?.code === 'invalid_value' ? inner.values.map(String) : inner ? ['[…, …]'] : []));
  const path = pathOf(issue);
  reporter.report('config-value-not-one-of', page.place(path), { value: page.written(path) ?? shown(valueAt(page.value, path)) ?? '', options: forms.map((form) => `\`${form}\``).join(', ') });
}

function pathOf(issue: Issue): YamlPath {
  return issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((part, key) => (typeof part === 'object' && part !== null ? (part as Readonly<Record<string | number, unknown>>)[key] : undefined), value);
}

function firstKey(value: unknown): string {
  return (typeof value === 'object' && value !== null ? Object.keys(value)[0] : undefined) ?? '';
}

/** A value in words an author recognises; undefined when there is none. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' && value !== null ? JSON.stringify(value).slice(0, 40) : String(value).slice(0, 80);
}

/** Keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let part: unknown = schema;
  for (const key of path) part = step(unwrapped(part), key);
  const found = unwrapped(part);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function step(schema: unknown, key: string | number): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Readonly<Record<string, unknown>>)[key];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrapped(schema.unwrap()) : schema;
}
