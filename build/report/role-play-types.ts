import type { CompetencyId, Language, LevelId, UnitId } from '../../src/model/common.schema.ts';
import type { Ending } from '../../src/model/role-play.schema.ts';
import type { StrategyId } from '../analyse/walk/strategies.ts';
import type { Multilingual } from './multilingual.ts';

export interface RolePlayFacts {
  readonly id: UnitId;
  readonly title: Multilingual;
  readonly mode: 'practice' | 'assessed';
  readonly pass: number;
  readonly levels: readonly LevelId[];
  readonly scenes: number;
  readonly decisions: number;
  readonly choices: number;
  /** States that were walked, as far as they differ in what can still happen. */
  readonly states: number;
  /** False where the play is too large for all to be proved. */
  readonly exact: boolean;
  readonly loops: boolean;
  readonly endings: readonly EndingFacts[];
  /** Chance that random play never comes to an end. */
  readonly never: number;
  readonly best: RoadFacts | null;
  readonly worst: RoadFacts | null;
  readonly guessing: readonly GuessFacts[];
  /** Greatest chance allowed, percent. */
  readonly limit: number;
  readonly competencies: readonly CompetencyStake[];
  readonly scales: readonly ScaleFacts[];
  readonly map: PlayMap;
}

export interface EndingFacts {
  readonly scene: string;
  readonly kind: Ending;
  /** Chance to end here by choosing at random, 0…1. */
  readonly odds: number;
  /** Null where no road leads here. */
  readonly range: EndingRangeFacts | null;
}

export interface EndingRangeFacts {
  readonly fewest: number;
  readonly lowest: RoadFacts;
  readonly highest: RoadFacts;
}

export interface RoadFacts {
  readonly percent: number;
  readonly earned: number;
  readonly best: number;
  readonly ending: string;
  /** Choices and links taken, in order: ids of edges of the map. */
  readonly edges: readonly string[];
}

export interface GuessFacts {
  readonly strategy: StrategyId;
  /** Chance to pass, 0…1, by language: lengths and manners differ. */
  readonly pass: Readonly<Partial<Record<Language, number>>>;
}

export interface CompetencyStake {
  readonly id: CompetencyId;
  /** Decisions at which it is at stake. */
  readonly decisions: number;
  /** Points that roads to an ending can earn. */
  readonly lowest: number;
  readonly highest: number;
  /** The same on the roads to each ending that can be reached. */
  readonly endings: readonly { readonly scene: string; readonly lowest: number; readonly highest: number }[];
}

export interface ScaleFacts {
  readonly name: Multilingual;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** Whether some choice pushes against the bound, where it then has no effect. */
  readonly hitsMin: boolean;
  readonly hitsMax: boolean;
}

/** The role-play as a graph of scenes. */
export interface PlayMap {
  readonly start: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

export interface MapNode {
  readonly scene: string;
  readonly title: Multilingual;
  readonly ending: Ending | null;
  readonly reachable: boolean;
}

export interface MapEdge {
  readonly id: string;
  readonly kind: 'choice' | 'goto';
  readonly from: string;
  /** Null: the play goes on in the same scene. */
  readonly to: string | null;
  readonly text: Multilingual;
  readonly points: number;
  readonly competencies: Readonly<Record<CompetencyId, number>>;
  readonly conditional: boolean;
}
