import type { LevelId } from '../../src/model/common.schema.ts';
import type { FeedbackMoment } from '../../src/model/role-play.schema.ts';
import type { Span } from '../source/source-file.ts';
import type { FileKind, Mode } from './keywords/keyword-table.ts';

/** What the lines between `---` and `---` say, checked. Absent keys are undefined; defaults are the lowerer's business. */
export interface FrontMatter {
  readonly kind: FileKind;
  readonly title: string | undefined;
  readonly pass: number | undefined;
  readonly mode: Mode | undefined;
  readonly levels: readonly LevelId[];
  readonly feedback: FeedbackMoment | undefined;
  readonly attempts: number | undefined;
  /** How many questions a quiz draws: name of a competency as written, or `any`, → number. */
  readonly draw: ReadonlyMap<string, number>;
  /** Where the text after the front matter starts. */
  readonly bodyStart: number;
  /** Place of a key's value (`pass`, `draw/Эмпатия`), or of the front matter as a whole. */
  place(key: string): Span;
}
