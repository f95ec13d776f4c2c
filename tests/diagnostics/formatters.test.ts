import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../build/diagnostics/diagnostic.ts';
import { codeFrame } from '../../build/diagnostics/formatters/code-frame.ts';
import type { FormatterContext } from '../../build/diagnostics/formatters/formatter.ts';
import { github } from '../../build/diagnostics/formatters/github.ts';
import { json } from '../../build/diagnostics/formatters/json.ts';
import { sarif } from '../../build/diagnostics/formatters/sarif.ts';

const text = '## Начало\n\n> **Айгүл**: Я здесь третий раз!\n\n- [«Давайте посмотрим».](#уточнене)\n\t`Эмпатия +2`\n\n## Уточнение\n';
const context: FormatterContext = { textOf: (path) => (path === 'm/ru/11-visit.md' ? text : undefined), folder: 'courses', language: 'en', colours: false };

function brokenLink(changes: Partial<Diagnostic> = {}): Diagnostic {
  return at('#уточнене', {
    code: 'role-play-broken-link',
    severity: 'error',
    message: 'Unexpected link to `уточнене`, expected the heading of a scene in this file',
    related: [],
    help: 'Did you mean `уточнение`?',
    ...changes,
  });
}

function at(words: string, diagnostic: Omit<Diagnostic, 'span'>, source = text): Diagnostic {
  const start = source.indexOf(words);
  return { span: { path: 'm/ru/11-visit.md', start, end: start + words.length }, ...diagnostic };
}

describe('the code frame', () => {
  it('shows where, what, the lines around and what to do', () => {
    expect(codeFrame([brokenLink()], context)).toBe(`courses/m/ru/11-visit.md:5:26  error  role-play-broken-link
  Unexpected link to \`уточнене\`, expected the heading of a scene in this file

  3 │ > **Айгүл**: Я здесь третий раз!
  4 │
> 5 │ - [«Давайте посмотрим».](#уточнене)
    │                          ^^^^^^^^^
  6 │     \`Эмпатия +2\`
  7 │

  what to do: Did you mean \`уточнение\`?`);
  });

  it('puts the caret below the place after tabs and wide characters', () => {
    const source = '\t漢字 here';
    const frame = codeFrame([at('here', { ...brokenLink(), help: undefined } as Omit<Diagnostic, 'span'>, source)].map((one) => ({ ...one, span: { path: 'x', start: source.indexOf('here'), end: source.length } })), { ...context, textOf: () => source });
    expect(frame).toContain('> 1 │     漢字 here\n    │          ^^^^');
  });

  it('shows a window of a long paragraph', () => {
    const source = `${'word '.repeat(60)}HERE ${'word '.repeat(60)}`;
    const frame = codeFrame([{ ...brokenLink(), span: { path: 'x', start: 300, end: 304 } }], { ...context, textOf: () => source });
    const [line, caret] = frame.split('\n').filter((one) => one.includes('│'));
    expect(line!.length).toBeLessThan(115);
    expect(caret!.indexOf('^')).toBe(line!.indexOf('HERE'));
  });

  it('underlines the first line of a place over many lines, and says where else to look', () => {
    const frame = codeFrame([brokenLink({ span: { path: 'm/ru/11-visit.md', start: 0, end: text.length }, related: [{ message: 'the other heading', span: { path: 'm/ru/11-visit.md', start: text.lastIndexOf('##'), end: text.length } }] })], context);
    expect(frame).toContain('> 1 │ ## Начало\n    │ ^^^^^^^^^\n');
    expect(frame).toContain('see also: the other heading (courses/m/ru/11-visit.md:8:1)');
  });

  it('speaks the language asked for', () => {
    expect(codeFrame([brokenLink()], { ...context, language: 'kk' })).toMatch(/ {2}қате .*не істеу керек: /su);
    expect(codeFrame([brokenLink({ severity: 'warning' })], { ...context, language: 'ru' })).toContain('предупреждение');
  });

  it('works without the text of the file, e.g. one that is missing', () => {
    expect(codeFrame([brokenLink({ span: { path: 'm/ru/course.md', start: 0, end: 0 } })], context)).not.toContain('│');
  });

  it('is coloured only where colours are wanted', () => {
    expect(codeFrame([brokenLink()], context)).not.toContain('\u001B[');
    expect(codeFrame([brokenLink()], { ...context, colours: true })).toContain('\u001B[');
  });
});

describe('formats for programs', () => {
  it('JSON gives lines and columns', () => {
    expect(JSON.parse(json([brokenLink()], context))).toEqual([{
      code: 'role-play-broken-link', severity: 'error', message: expect.any(String), help: expect.any(String),
      path: 'courses/m/ru/11-visit.md', start: { line: 5, column: 26 }, end: { line: 5, column: 35 }, related: [],
    }]);
  });

  it('SARIF names each rule once and places each result', () => {
    const { runs: [run] } = JSON.parse(sarif([brokenLink(), brokenLink({ severity: 'info' })], context));
    expect(run.tool.driver.rules).toEqual([{ id: 'role-play-broken-link' }]);
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['error', 'note']);
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 5, startColumn: 26, endLine: 5, endColumn: 35 });
  });

  it('a GitHub command escapes what would end it', () => {
    const command = github([brokenLink({ message: '100 %\nsure', help: undefined })], context);
    expect(command).toBe('::error file=courses/m/ru/11-visit.md,line=5,endLine=5,col=26,title=role-play-broken-link::100 %25%0Asure');
  });
});
