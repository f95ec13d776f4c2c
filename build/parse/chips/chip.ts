import type { LevelId } from '../../../src/model/common.schema.ts';
import type { Comparison, Ending } from '../../../src/model/role-play.schema.ts';
import type { Span } from '../../source/source-file.ts';

/** What a chip says, names still as written. */
export type ChipMeaning =
  /** `Эмпатия +2`: points for a competency, or a change of a scale; which, depends on the name. */
  | { readonly kind: 'change'; readonly name: string; readonly value: number }
  | { readonly kind: 'scale-test'; readonly name: string; readonly comparison: Comparison; readonly value: number }
  | { readonly kind: 'memory-test'; readonly name: string; readonly remembered: boolean }
  | { readonly kind: 'remember'; readonly name: string }
  | { readonly kind: 'ending'; readonly ending: Ending }
  | { readonly kind: 'levels'; readonly levels: readonly LevelId[] }
  | { readonly kind: 'otherwise' | 'once' | 'match' | 'order' | 'best-worst' }
  | { readonly kind: 'scale'; readonly from: number; readonly to: number; readonly low: string; readonly high: string }
  /** `minLength` 0: any length. */
  | { readonly kind: 'reflection'; readonly minLength: number }
  | { readonly kind: 'points'; readonly value: number }
  | { readonly kind: 'weight'; readonly value: number }
  /** Words and nothing else: the competency that a question measures, or a slip. */
  | { readonly kind: 'name'; readonly name: string };

export type Chip = ChipMeaning & { readonly text: string; readonly span: Span };
export type ChipKind = Chip['kind'];
