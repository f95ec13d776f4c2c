import type { CompetencyId } from '../../../src/model/common.schema.ts';
import type { Block } from '../markdown/tree.ts';
import type { UnitHead } from '../unit.ts';
import type { QuestionDocument } from './question-document.ts';

/** A quiz, a survey or a unit of reflection as written. */
export interface QuizDocument {
  readonly head: UnitHead;
  readonly title: string;
  /** What stands before the first question. */
  readonly intro: readonly Block[];
  readonly questions: readonly QuestionDocument[];
  readonly draw: ReadonlyMap<CompetencyId | 'any', number>;
  /** Everything, for counting words. */
  readonly blocks: readonly Block[];
}
