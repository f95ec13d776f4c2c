import type { Unit } from '../../src/model/course.schema.ts';
import type { Quiz, Reflection, Survey } from '../../src/model/quiz.schema.ts';
import { renderBlocks, type Page } from '../parse/markdown/render-html.ts';
import { parseQuiz } from '../parse/quiz/parse-quiz.ts';
import { questionOutline } from '../parse/quiz/question-document.ts';
import type { QuizDocument } from '../parse/quiz/quiz-document.ts';
import type { LowerContext, UnitReader } from '../parse/unit.ts';
import { createPage } from './html.ts';
import { minutesFor } from './minutes.ts';
import { lowerQuestion } from './question.ts';

export const quizReader = questionsReader('quiz', lowerQuiz);
export const surveyReader = questionsReader('survey', (document, context): Survey => ({ kind: 'survey', ...lowerCommon(document, context) }));
export const reflectionReader = questionsReader('reflection', (document, context): Reflection => ({ kind: 'reflection', ...lowerCommon(document, context) }));

function questionsReader(setting: 'quiz' | 'survey' | 'reflection', lower: (document: QuizDocument, context: LowerContext) => Unit): UnitReader<QuizDocument> {
  return {
    parse: (head, blocks, context) => parseQuiz(setting, head, blocks, context),
    outline: (document) => document.questions.map(questionOutline),
    lower: (document, context) => (document.questions.length === 0 ? undefined : lower(document, context)),
  };
}

/** Unlike a role-play, a quiz is a check of what was learnt unless it says otherwise, and may be tried again. */
function lowerQuiz(document: QuizDocument, context: LowerContext): Quiz {
  const { frontMatter } = document.head;
  for (const key of ['pass', 'mode', 'attempts', 'draw']) context.origin(`/${key}`, frontMatter.place(key));
  return {
    kind: 'quiz',
    ...lowerCommon(document, context),
    mode: frontMatter.mode ?? 'assessed',
    pass: frontMatter.pass ?? context.defaults.pass,
    attempts: frontMatter.attempts ?? 0,
    ...(document.draw.size > 0 && { draw: Object.fromEntries(document.draw) }),
  };
}

function lowerCommon(document: QuizDocument, context: LowerContext): Omit<Survey, 'kind'> {
  const { head } = document;
  const page = createPage(head.file, context);
  return {
    id: head.id,
    code: context.code(document),
    title: document.title,
    minutes: minutesFor(document.blocks, document.questions.length),
    levels: [...head.frontMatter.levels],
    intro: lowerIntro(document, page, context),
    questions: document.questions.map((question, index) => lowerQuestion(question, { context, page, pointer: `/questions/${index}` })),
  };
}

function lowerIntro({ intro }: QuizDocument, page: Page, context: LowerContext): string {
  const [first, last] = [intro[0], intro.at(-1)];
  if (first && last) context.origin('/intro', { ...first.span, end: last.span.end });
  return renderBlocks(intro, page);
}
