import type { SourceFile } from '../../source/source-file.ts';
import { lexMarkdown } from './extensions.ts';
import { readBlocks } from './read-blocks.ts';
import type { Block } from './tree.ts';
import { viewOf } from './view.ts';

/** The file's Markdown as a tree with exact places; `from` is where it begins, after the front matter. */
export function parseMarkdown(file: SourceFile, from = 0): readonly Block[] {
  // What else ends a line for marked (a lone return, a line separator from Word) is made even first. Places do not move.
  const text = file.text.replace(/\r\n/gu, ' \n').replace(/\r/gu, '\n').replace(/[\v\f\u0085\u2028\u2029\ufeff]/gu, ' ');
  return readBlocks(lexMarkdown(text.slice(from)), viewOf(file.path, text, from));
}
