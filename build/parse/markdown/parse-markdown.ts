import type { SourceFile } from '../../source/source-file.ts';
import { lexMarkdown } from './extensions.ts';
import { readBlocks } from './read-blocks.ts';
import type { Block } from './tree.ts';
import { viewOf } from './view.ts';

/** The file's Markdown as a tree with exact places; `from` is where it begins, after the front matter. */
export function parseMarkdown(file: SourceFile, from = 0): readonly Block[] {
  return readBlocks(lexMarkdown(file.text.slice(from)), viewOf(file.path, file.text, from));
}
