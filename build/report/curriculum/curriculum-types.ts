/** The modules of a courses folder as one curriculum: what they cover together, in which order, and how long they take. */
import type { CompetencyId, Language, LevelId } from '../../../src/model/common.schema.ts';
import type { Extremes } from '../../analyse/walk/extremes.ts';
import type { Multilingual } from '../multilingual.ts';
import type { Inventory } from '../report-types.ts';

export interface Curriculum {
  readonly institution: Multilingual;
  readonly modules: readonly CurriculumModule[];
  readonly posts: readonly CurriculumPost[];
  readonly competencies: readonly CurriculumCompetency[];
  /** Decisions and questions from which a competency is reported as a number. */
  readonly evidence: number;
}

export interface CurriculumModule {
  readonly id: string;
  readonly title: Multilingual;
  /** Topics with a lesson and a role-play, in the order of the module. */
  readonly topics: readonly CurriculumTopic[];
  /** How many of those were promised; undefined where nobody has said. */
  readonly promised: number | undefined;
  readonly inventory: Inventory;
  /** Modules to be taken before. */
  readonly after: readonly string[];
}

export interface CurriculumTopic {
  readonly title: Multilingual;
  readonly outcomes: number;
  /** Questions in its lessons. */
  readonly checks: number;
  /** Decisions in its role-plays. */
  readonly decisions: number;
}

/** What lies before the learners of one post. */
export interface CurriculumPost {
  readonly id: LevelId;
  readonly name: Multilingual;
  /** Ids of modules in the recommended order. */
  readonly order: readonly string[];
  /** Academic hours at the screen: by module, in each language. */
  readonly hours: readonly { readonly module: string; readonly language: Language; readonly hours: number }[];
  /** Academic hours in the classroom: a practice role-play, played in pairs and talked over, takes about one. */
  readonly classroom: number;
}

export interface CurriculumCompetency {
  readonly id: CompetencyId;
  readonly name: Multilingual;
  /** Modules that measure it. */
  readonly modules: readonly string[];
  /** Decisions and questions of all modules together. */
  readonly byLevel: readonly { readonly level: LevelId; readonly evidence: Extremes }[];
}
