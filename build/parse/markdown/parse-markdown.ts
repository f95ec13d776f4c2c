import type { SourceFile } from '../../source/source-file.ts';
import { lexMarkdown } from './extensions.ts';
import { readBlocks } from './read-blocks.ts';
import type { Block } from './tree.ts';
import { viewOf } from './view.ts';

/** The file's Markdown as a tree with exact places; `from` is where it begins, after the front matter. */
export function parseMarkdown(file: SourceFile, from = 0): readonly Block[] {
  const text = evenOut(file.text);
  return readBlocks(lexMarkdown(text.slice(from)), viewOf(file.path, text, from));
}

/** What would lead marked astray, replaced by as many plain characters, so that no place moves. */
function evenOut(text: string): string {
  return text
    .replace(/\r\n/gu, ' \n')
    .replace(/\r/gu, '\n')
    // Line ends of other kinds, as Word leaves them.
    .replace(/[\v\f\u0085\u2028\u2029\ufeff]/gu, ' ')
    // A comment for the compiler itself must not cut a list in two.
    .replace(/^[ \t]*<!--[ \t]*allow\b[^\n]*-->[ \t]*$/gmu, (line) => ' '.repeat(line.length))
    // Thousands of nested quotes would exhaust the stack; nobody means them.
    .replace(/^((?:[ \t]*>){20})([ \t>]+)/gmu, (_line, quotes: string, rest: string) => quotes + ' '.repeat(rest.length));
}
