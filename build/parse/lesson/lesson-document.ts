import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Callout, Recording } from '../../../src/model/lesson.schema.ts';
import type { Span } from '../../source/source-file.ts';
import type { Block, Inline, LinkInline, NoteDefinition, Verbatim } from '../markdown/tree.ts';
import type { QuestionDocument } from '../quiz/question-document.ts';
import type { UnitHead } from '../unit.ts';

interface Placed {
  readonly span: Span;
}

export interface ProseBlock extends Placed {
  readonly kind: 'prose';
  readonly blocks: readonly Block[];
}

export interface CalloutBlock extends Placed {
  readonly kind: 'callout';
  readonly tone: Callout['tone'];
  readonly blocks: readonly Block[];
}

export interface FoldOutBlock extends Placed {
  readonly kind: 'fold-out';
  /** The HTML block that opens it; holds the summary. */
  readonly opening: Verbatim;
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export interface FigureBlock extends Placed {
  readonly kind: 'figure';
  readonly image: LinkInline;
  readonly caption: readonly Inline[];
}

export interface RecordingBlock extends Placed {
  readonly kind: 'recording';
  readonly medium: Recording['medium'];
  /** A link or a picture that leads to sound or video. */
  readonly link: LinkInline;
}

export interface CheckBlock extends Placed {
  readonly kind: 'check';
  readonly question: QuestionDocument;
}

export type LessonBlockDocument = ProseBlock | CalloutBlock | FoldOutBlock | FigureBlock | RecordingBlock | CheckBlock;

export interface SectionDocument extends Placed {
  /** Undefined before the first heading. */
  readonly heading: readonly Inline[] | undefined;
  readonly levels: readonly LevelId[];
  readonly blocks: readonly LessonBlockDocument[];
}

/** A lesson as written. */
export interface LessonDocument {
  readonly head: UnitHead;
  readonly title: string;
  readonly sections: readonly SectionDocument[];
  /** In the order in which the text refers to them. */
  readonly notes: readonly NoteDefinition[];
  /** Everything, for counting words. */
  readonly blocks: readonly Block[];
}
