import type { CompetencyId } from '../../../src/model/common.schema.ts';
import type { QuestionSetting } from '../../questions/question-reader.ts';
import { lintMarkdown } from '../markdown/lint-markdown.ts';
import type { Block } from '../markdown/tree.ts';
import { readTitle } from '../read-title.ts';
import type { UnitContext, UnitHead } from '../unit.ts';
import type { QuestionDocument } from './question-document.ts';
import type { QuizDocument } from './quiz-document.ts';
import { isQuestionHeading, readQuestion } from './read-question.ts';

/** Reads a unit that is a list of questions; `setting` says whether they have right answers. */
export function parseQuiz(setting: QuestionSetting, head: UnitHead, blocks: readonly Block[], context: UnitContext): QuizDocument {
  lintMarkdown(head.file, blocks, context.reporter);
  const page = readTitle(head, blocks, context);
  const first = page.blocks.findIndex(isQuestionHeading);
  const intro = page.blocks.slice(0, first < 0 ? page.blocks.length : first);
  if (first < 0) context.reporter.report('quiz-empty', page.heading?.span ?? head.frontMatter.place('kind'));
  const questions = first < 0 ? [] : readQuestions(page.blocks, first, setting, context);
  return { head, title: page.title, intro, questions, draw: readDraw(head, questions, context), blocks: page.blocks };
}

function readQuestions(blocks: readonly Block[], first: number, setting: QuestionSetting, context: UnitContext): readonly QuestionDocument[] {
  const questions: QuestionDocument[] = [];
  for (let index = first; index < blocks.length; ) {
    const block = blocks[index]!;
    if (isQuestionHeading(block)) {
      const reading = readQuestion(blocks, index, setting, context);
      if (reading.question) questions.push(reading.question);
      index = reading.next;
    } else {
      if (!isUnseen(block)) context.reporter.report('quiz-stray-text', block.span);
      index += 1;
    }
  }
  return questions;
}

/** What may stand between questions for the author's own order: a heading, a line. */
function isUnseen(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'rule' || block.kind === 'note-definition';
}

function readDraw({ frontMatter }: UnitHead, questions: readonly QuestionDocument[], context: UnitContext): QuizDocument['draw'] {
  const draw = new Map<CompetencyId | 'any', number>();
  for (const [name, wanted] of frontMatter.draw) {
    const place = frontMatter.place(name === 'any' ? 'draw' : `draw/${name}`);
    const key = name === 'any' ? 'any' : context.competencies.find(name);
    if (key === undefined) {
      const nearest = context.competencies.nearest(name);
      context.reporter.report('competency-undeclared', place, { name, nearest: nearest ?? '' }, nearest === undefined ? { help: false } : {});
      continue;
    }
    const count = questions.filter((question) => key === 'any' || question.chips.competency?.id === key).length;
    if (wanted > count) context.reporter.report('quiz-draw-too-many', place, { wanted, count });
    draw.set(key, Math.min(wanted, count));
  }
  return draw;
}
