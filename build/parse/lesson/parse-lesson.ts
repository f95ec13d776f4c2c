import { lintMarkdown } from '../markdown/lint-markdown.ts';
import type { Block } from '../markdown/tree.ts';
import { readTitle } from '../read-title.ts';
import type { UnitContext, UnitHead } from '../unit.ts';
import type { LessonDocument } from './lesson-document.ts';
import { readNotes } from './read-notes.ts';
import { readSections } from './read-section.ts';

export function parseLesson(head: UnitHead, blocks: readonly Block[], context: UnitContext): LessonDocument {
  lintMarkdown(head.file, blocks, context.reporter);
  const page = readTitle(head, blocks, context);
  const sections = readSections(page.blocks, context);
  if (sections.every((section) => section.blocks.length === 0)) context.reporter.report('unit-empty', head.frontMatter.place('kind'));
  return { head, title: page.title, sections, notes: readNotes(page.blocks, context), blocks: page.blocks };
}
