import type { Lesson, LessonBlock, Note, Section } from '../../src/model/lesson.schema.ts';
import { balanceHtml, keepAllowedHtml } from '../parse/markdown/author-html.ts';
import { plainText } from '../parse/markdown/plain-text.ts';
import { renderBlocks, renderInlines, type Page } from '../parse/markdown/render-html.ts';
import type { CheckBlock, LessonBlockDocument, LessonDocument, SectionDocument } from '../parse/lesson/lesson-document.ts';
import { parseLesson } from '../parse/lesson/parse-lesson.ts';
import { questionOutline } from '../parse/quiz/question-document.ts';
import type { LowerContext, Outline, UnitReader } from '../parse/unit.ts';
import type { SourceFile } from '../source/source-file.ts';
import { createPage } from './html.ts';
import { takePicture, takeRecording } from './media.ts';
import { minutesFor } from './minutes.ts';
import { lowerQuestion } from './question.ts';

export const lessonReader: UnitReader<LessonDocument> = { parse: parseLesson, outline: outlineOf, lower: lowerLesson };

/** Checks stand beside the sections, not inside, so that one moved to another section keeps its id. */
function outlineOf(lesson: LessonDocument): readonly Outline[] {
  const sections = lesson.sections.map((section) => ({ letter: 's', text: plainText(section.heading ?? []), part: section, kept: false, children: [] }));
  return [...sections, ...checksOf(lesson).map(({ question }) => questionOutline(question))];
}

const checksOf = (lesson: LessonDocument): readonly CheckBlock[] =>
  lesson.sections.flatMap((section) => section.blocks.filter((block): block is CheckBlock => block.kind === 'check'));

interface LessonPage {
  readonly file: SourceFile;
  readonly context: LowerContext;
  /** With glossary terms marked. */
  readonly prose: Page;
  /** Without: headings, questions, notes. */
  readonly plain: Page;
}

function lowerLesson(lesson: LessonDocument, context: LowerContext): Lesson {
  const { head, notes } = lesson;
  const options = { notes };
  const page = { file: head.file, context, prose: createPage(head.file, context, { ...options, terms: true }), plain: createPage(head.file, context, options) };
  return {
    kind: 'lesson',
    id: head.id,
    code: context.code(lesson),
    title: lesson.title,
    minutes: minutesFor(lesson.blocks, checksOf(lesson).length),
    levels: [...head.frontMatter.levels],
    sections: lesson.sections.map((section, index) => lowerSection(section, `/sections/${index}`, page)),
    notes: lowerNotes(lesson, page),
  };
}

function lowerSection(section: SectionDocument, pointer: string, page: LessonPage): Section {
  page.context.origin(pointer, section.span);
  const blocks = section.blocks.flatMap((block) => lowerBlock(block, page) ?? []);
  return {
    id: page.context.code(section),
    ...(section.heading && { heading: renderInlines(section.heading, page.plain) }),
    levels: [...section.levels],
    blocks: blocks.map((place, index) => place(`${pointer}/blocks/${index}`)),
  };
}

/** A block still to be told where it stands: what could not be lowered takes no place. */
type Lowered = (pointer: string) => LessonBlock;

function lowerBlock(block: LessonBlockDocument, page: LessonPage): Lowered | undefined {
  const lowered = lowerContent(block, page);
  return (
    lowered &&
    ((pointer) => {
      page.context.origin(pointer, block.span);
      return lowered(pointer);
    })
  );
}

function lowerContent(block: LessonBlockDocument, page: LessonPage): Lowered | undefined {
  switch (block.kind) {
    case 'prose': {
      const html = renderBlocks(block.blocks, page.prose);
      return html === '' ? undefined : () => ({ kind: 'prose', html });
    }
    case 'callout': {
      const html = renderBlocks(block.blocks, page.prose);
      return () => ({ kind: 'callout', tone: block.tone, html });
    }
    case 'fold-out': {
      const html = renderBlocks(block.blocks, page.prose);
      const summary = balanceHtml(keepAllowedHtml(block.summary));
      return () => ({ kind: 'fold-out', summary, html });
    }
    case 'figure': {
      const picture = takePicture(block.image, page.file, page.context);
      const caption = renderInlines(block.caption, page.prose);
      return picture && (() => ({ kind: 'figure', ...picture, caption }));
    }
    case 'recording': {
      const recording = takeRecording(block.link, page.file, page.context);
      return recording && (() => ({ kind: 'recording', medium: block.medium, ...recording }));
    }
    case 'check':
      return (pointer) => ({
        kind: 'check',
        question: lowerQuestion(block.question, { context: page.context, page: page.plain, pointer: `${pointer}/question` }),
      });
  }
}

function lowerNotes({ notes }: LessonDocument, page: LessonPage): Note[] {
  return notes.map((note, index) => {
    page.context.origin(`/notes/${index}`, note.span);
    return { id: note.id, html: renderInlines(note.inlines, page.plain) };
  });
}
