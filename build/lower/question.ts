import type { Html } from '../../src/model/common.schema.ts';
import type { Question } from '../../src/model/question.schema.ts';
import type { QuestionBase, QuestionPlace } from '../questions/question-reader.ts';
import type { Block } from '../parse/markdown/tree.ts';
import { renderBlocks, renderInlines } from '../parse/markdown/render-html.ts';
import type { QuestionDocument } from '../parse/quiz/question-document.ts';

export function lowerQuestion(question: QuestionDocument, place: QuestionPlace): Question {
  const { context, page, pointer } = place;
  const { chips } = question;
  context.origin(pointer, question.span);
  context.origin(`${pointer}/stem`, question.heading.span);
  if (chips.points) context.origin(`${pointer}/points`, chips.points.span);
  if (chips.competency) context.origin(`${pointer}/competency`, chips.competency.span);
  const base: QuestionBase = {
    id: context.code(question.heading),
    stem: renderInlines(question.stem, page),
    body: lowerBlocks(question.body, 'body', place),
    points: chips.points?.value ?? 1,
    ...(chips.competency && { competency: chips.competency.id }),
    levels: [...chips.levels],
    ...(question.feedback.length > 0 && { feedback: lowerBlocks(question.feedback, 'feedback', place) }),
  };
  return question.answers.lower(base, place);
}

function lowerBlocks(blocks: readonly Block[], key: string, { context, page, pointer }: QuestionPlace): Html {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first && last) context.origin(`${pointer}/${key}`, { ...first.span, end: last.span.end });
  return renderBlocks(blocks, page);
}
