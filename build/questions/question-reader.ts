/** What a kind of question brings to the compiler: one file each, listed in `registry.ts`. */
import type { Code, CompetencyId, Html, LevelId } from '../../src/model/common.schema.ts';
import type { QuestionKind, QuestionOf } from '../../src/model/question.schema.ts';
import type { Chip } from '../parse/chips/chip.ts';
import type { Block } from '../parse/markdown/tree.ts';
import type { Page } from '../parse/markdown/render-html.ts';
import type { LowerContext, Outline, UnitContext } from '../parse/unit.ts';
import type { Span } from '../source/source-file.ts';

/** The kind of unit a question stands in. A survey and a reflection have no right answers. */
export type QuestionSetting = 'lesson' | 'quiz' | 'survey' | 'reflection';

/** The part of a question that holds its answers, found but not yet read. */
export interface AnswerSource {
  readonly blocks: readonly Block[];
  /** The chip that names the kind, if it took one. */
  readonly chip: Chip | undefined;
  /** The heading, for what is missing altogether. */
  readonly heading: Span;
  readonly setting: QuestionSetting;
}

/** What every question has, lowered. */
export interface QuestionBase {
  readonly id: Code;
  readonly stem: Html;
  readonly body: Html;
  readonly points: number;
  readonly competency?: CompetencyId;
  readonly levels: LevelId[];
  readonly feedback?: Html;
}

/** Where a question is being lowered to; `pointer` is the question's own. */
export interface QuestionPlace {
  readonly context: LowerContext;
  readonly page: Page;
  readonly pointer: string;
}

/** Answers read: what of them has ids, and how they become a question. */
export interface ReadAnswers<K extends QuestionKind> {
  readonly kind: K;
  readonly outline: readonly Outline[];
  lower(base: QuestionBase, place: QuestionPlace): QuestionOf<K>;
}

export type AnyAnswers = { readonly [K in QuestionKind]: ReadAnswers<K> }[QuestionKind];

export interface QuestionReader<K extends QuestionKind> {
  /** Undefined when the answers cannot be used; an error has been reported then. */
  read(source: AnswerSource, context: UnitContext): ReadAnswers<K> | undefined;
}
