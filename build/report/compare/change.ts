import type { CompetencyId, Language } from '../../../src/model/common.schema.ts';
import type { Ending } from '../../../src/model/role-play.schema.ts';
import type { StrategyId } from '../../analyse/walk/strategies.ts';
import type { Multilingual } from '../multilingual.ts';

/** One thing that is different now; what it is about stands around it. */
export type Change =
  | { readonly kind: 'unit-added' | 'unit-removed'; readonly unit: Multilingual }
  | { readonly kind: 'language-added' | 'language-removed'; readonly language: Language }
  | { readonly kind: 'ending-added' | 'ending-removed' | 'ending-lost' | 'ending-found'; readonly ending: Multilingual }
  | { readonly kind: 'scene-added' | 'scene-removed'; readonly scene: Multilingual }
  | { readonly kind: 'choice-added' | 'choice-removed'; readonly choice: Multilingual }
  | { readonly kind: 'parity'; readonly language: Language; readonly before: number; readonly after: number }
  | { readonly kind: 'ending-kind'; readonly ending: Multilingual; readonly before: Ending; readonly after: Ending }
  | { readonly kind: 'ending-fewest' | 'ending-odds'; readonly ending: Multilingual; readonly before: number; readonly after: number }
  | { readonly kind: 'ending-range'; readonly ending: Multilingual; readonly before: Span; readonly after: Span }
  | { readonly kind: 'highest' | 'lowest' | 'evidence'; readonly competency: CompetencyId; readonly before: number; readonly after: number }
  | { readonly kind: 'guess'; readonly strategy: StrategyId; readonly before: number; readonly after: number }
  | { readonly kind: 'pass-mark' | 'quiz-questions' | 'quiz-guess' | 'module-guess' | 'time' | 'findings' | 'saved-state'; readonly before: number; readonly after: number }
  | { readonly kind: 'size'; readonly before: Span; readonly after: Span };

/** Lowest and highest score; scenes and choices. */
export type Span = readonly [number, number];

export interface ChangeGroup {
  /** The unit the changes are in; undefined for the module as a whole. */
  readonly unit: Multilingual | undefined;
  readonly changes: readonly Change[];
}

/** What changed in one module from one version to the other. */
export interface ReportComparison {
  readonly module: Multilingual;
  readonly before: string;
  readonly after: string;
  /** Names of the competencies, for the sentences. */
  readonly competencies: Readonly<Record<CompetencyId, Multilingual>>;
  readonly groups: readonly ChangeGroup[];
}
