import type { CompetencyId, LevelId } from '../../../src/model/common.schema.ts';
import type { AnyAnswers } from '../../questions/question-reader.ts';
import type { Span } from '../../source/source-file.ts';
import type { Block, Heading, Inline } from '../markdown/tree.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Outline } from '../unit.ts';

/** A question as written. */
export interface QuestionDocument {
  readonly heading: Heading;
  readonly stem: readonly Inline[];
  /** What stands between the heading and the answers. */
  readonly body: readonly Block[];
  readonly chips: QuestionChips;
  readonly answers: AnyAnswers;
  /** Feedback on the question as a whole. */
  readonly feedback: readonly Block[];
  readonly span: Span;
}

/** What the chips of a question say, besides its kind. */
export interface QuestionChips {
  readonly points: { readonly value: number; readonly span: Span } | undefined;
  readonly competency: { readonly id: CompetencyId; readonly span: Span } | undefined;
  readonly levels: readonly LevelId[];
}

export function questionOutline(question: QuestionDocument): Outline {
  return { letter: 'q', text: plainText(question.stem), part: question.heading, kept: true, children: question.answers.outline };
}
