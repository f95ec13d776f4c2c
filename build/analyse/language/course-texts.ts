/** Every text of a course that a learner reads, with its place and with whose voice it is. */
import type { Course, Unit } from '../../../src/model/course.schema.ts';
import type { LessonBlock } from '../../../src/model/lesson.schema.ts';
import type { Question } from '../../../src/model/question.schema.ts';
import type { Choice, ChoiceBlock, RolePlay, SceneBlock } from '../../../src/model/role-play.schema.ts';

/** Narrator and coach speak for the course; personas and the learner's own words may sound as people do. */
export type Voice = 'narrator' | 'coach' | 'persona' | 'learner';

export interface CourseText {
  readonly html: string;
  readonly pointer: string;
  readonly voice: Voice;
  /** Id of the unit. */
  readonly unit: string;
}

type Piece = Pick<CourseText, 'html' | 'pointer' | 'voice'>;

export function textsOfCourse(course: Course): readonly CourseText[] {
  return course.units.flatMap((unit, index) => textsOfUnit(unit, `/units/${index}`));
}

export function textsOfUnit(unit: Unit, pointer: string): readonly CourseText[] {
  return piecesOf(unit, pointer).filter(({ html }) => html !== '').map((piece) => ({ ...piece, unit: unit.id }));
}

function piecesOf(unit: Unit, pointer: string): readonly Piece[] {
  switch (unit.kind) {
    case 'role-play':
      return rolePlayPieces(unit, pointer);
    case 'lesson':
      return unit.sections.flatMap(({ heading = '', blocks }, index) => [
        narrated(heading, `${pointer}/sections/${index}/heading`),
        ...blocks.flatMap((block, number) => lessonPieces(block, `${pointer}/sections/${index}/blocks/${number}`)),
      ]);
    default:
      return [narrated(unit.intro, `${pointer}/intro`), ...unit.questions.flatMap((question, index) => questionPieces(question, `${pointer}/questions/${index}`))];
  }
}

function narrated(html: string, pointer: string): Piece {
  return { html, pointer, voice: 'narrator' };
}

function coached(html: string | undefined, pointer: string): Piece {
  return { html: html ?? '', pointer, voice: 'coach' };
}

function lessonPieces(block: LessonBlock, pointer: string): readonly Piece[] {
  switch (block.kind) {
    case 'prose': case 'callout': return [narrated(block.html, pointer)];
    case 'fold-out': return [narrated(block.summary, pointer), narrated(block.html, pointer)];
    case 'figure': return [narrated(block.caption, pointer)];
    case 'recording': return [narrated(block.transcript ?? '', pointer)];
    case 'check': return questionPieces(block.question, `${pointer}/question`);
  }
}

function questionPieces(question: Question, pointer: string): readonly Piece[] {
  return [
    narrated(question.stem, pointer),
    narrated(question.body, pointer),
    ...answerPieces(question, pointer),
    coached(question.feedback, `${pointer}/feedback`),
  ];
}

function answerPieces(question: Question, pointer: string): readonly Piece[] {
  const list = (items: readonly { readonly html: string; readonly feedback?: string | undefined }[], name: string): readonly Piece[] =>
    items.flatMap(({ html, feedback }, index) => [learnt(html, `${pointer}/${name}/${index}`), coached(feedback, `${pointer}/${name}/${index}`)]);
  switch (question.kind) {
    case 'single': case 'multiple': case 'best-worst': return list(question.options, 'options');
    case 'true-false': return [coached(question.feedbackTrue, pointer), coached(question.feedbackFalse, pointer)];
    case 'matching': return [...list(question.prompts, 'prompts'), ...list(question.answers, 'answers')];
    case 'ordering': return list(question.items, 'items');
    case 'gaps': return [narrated(question.parts.map((part) => (part.kind === 'text' ? part.html : '…')).join(''), pointer)];
    case 'scale': return list(question.statements, 'statements');
    case 'number': case 'reflection': return [];
  }
}

/** An answer: words that the learner may make their own. */
function learnt(html: string, pointer: string): Piece {
  return { html, pointer, voice: 'learner' };
}

function rolePlayPieces(unit: RolePlay, pointer: string): readonly Piece[] {
  return [
    narrated(unit.intro, `${pointer}/intro`),
    ...Object.values(unit.scenes).flatMap(({ id, blocks }) => blocks.flatMap((block, index) => blockPieces(block, `${pointer}/scenes/${id}/blocks/${index}`))),
    ...unit.rules.map((rule, index) => coached(rule, `${pointer}/rules/${index}`)),
    coached(unit.plan, `${pointer}/plan`),
  ];
}

function blockPieces(block: SceneBlock | ChoiceBlock, pointer: string): readonly Piece[] {
  switch (block.kind) {
    case 'speech': return [{ html: block.html, pointer, voice: 'persona' }];
    case 'stage': return [narrated(block.html, pointer)];
    case 'feedback': return [coached(block.html, pointer)];
    case 'goto': return [];
    case 'choices': return (block.options as readonly Choice[]).flatMap((choice, index) => choicePieces(choice, `${pointer}/options/${index}`));
  }
}

function choicePieces({ html, body }: Choice, pointer: string): readonly Piece[] {
  return [learnt(html, pointer), ...body.flatMap((block, index) => blockPieces(block, `${pointer}/body/${index}`))];
}
