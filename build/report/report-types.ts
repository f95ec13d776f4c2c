/** Everything the trust report says about a module, as data: for the page, for JSON, and for comparing two versions. */
import type { CompetencyId, Language, LevelId, UnitId } from '../../src/model/common.schema.ts';
import type { Rules, UnitKind } from '../../src/model/course.schema.ts';
import type { QuestionKind } from '../../src/model/question.schema.ts';
import type { ProfileId } from '../../src/model/scorm-profile.ts';
import type { Extremes } from '../analyse/walk/extremes.ts';
import type { Evidence } from '../analyse/evidence.ts';
import type { DiagnosticCode } from '../diagnostics/registry.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Multilingual } from './multilingual.ts';
import type { RolePlayFacts } from './role-play-types.ts';

export interface ModuleReport {
  readonly reportVersion: 1;
  readonly module: ModuleFacts;
  readonly inventory: Inventory;
  readonly topics: readonly TopicFacts[];
  readonly units: readonly UnitFacts[];
  readonly rolePlays: readonly RolePlayFacts[];
  readonly quizzes: readonly QuizFacts[];
  /** Chance to pass by guessing everything once, 0…1; null where nothing counts. */
  readonly guessing: { readonly chance: number | null; readonly limit: number };
  readonly alignment: Alignment;
  readonly evidence: readonly Evidence[];
  readonly seatTime: readonly SeatTime[];
  readonly readability: readonly ReadabilityFacts[];
  /** Null where the module lacks Kazakh or Russian. */
  readonly twins: ReadabilityTwins | null;
  readonly parity: readonly ParityFacts[];
  readonly accessibility: AccessibilityFacts;
  readonly findings: readonly Finding[];
  readonly savedState: readonly SavedStateFacts[];
  readonly packages: readonly PackageFacts[];
}

export interface ModuleFacts {
  readonly id: UnitId;
  readonly version: string;
  readonly title: Multilingual;
  readonly institution: Multilingual;
  readonly languages: readonly Language[];
  /** The language written first. */
  readonly source: Language;
  readonly levels: readonly { readonly id: LevelId; readonly name: Multilingual }[];
  readonly competencies: readonly { readonly id: CompetencyId; readonly short: Multilingual; readonly name: Multilingual }[];
  readonly rules: Rules;
}

/** So many of so many. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** What the module holds. */
export interface Inventory {
  /** Topics with a title, outcomes and something in them. */
  readonly topics: Share;
  /** Languages that have every unit. */
  readonly languages: Share;
  /** Posts whose learners meet a lesson, a role-play and a question that counts. */
  readonly levels: Share;
  readonly byLevel: readonly LevelInventory[];
  readonly lessons: number;
  readonly practice: number;
  readonly assessed: number;
  /** Questions of quizzes. */
  readonly pool: number;
  /** Questions inside lessons. */
  readonly checks: number;
  /** Footnotes that lead to a source. */
  readonly notes: Share;
  readonly sources: number;
  readonly terms: number;
  /** Role-plays, and the module, that guessing passes no more often than is allowed. */
  readonly guessing: Share;
  readonly parity: Share;
}

/** What the learners of one post meet. */
export interface LevelInventory {
  readonly id: LevelId;
  readonly lessons: number;
  readonly practice: number;
  readonly assessed: number;
  readonly pool: number;
  readonly drawn: number;
  /** Units, sections and questions that not every post has. */
  readonly own: number;
}

export interface TopicFacts {
  readonly id: string;
  readonly title: Multilingual;
  readonly outcomes: readonly Multilingual[];
  readonly units: readonly UnitId[];
}

export interface UnitFacts {
  readonly id: UnitId;
  readonly kind: UnitKind;
  readonly title: Multilingual;
  readonly levels: readonly LevelId[];
  /** Whether its score counts. */
  readonly scored: boolean;
  /** Whether it must be done. */
  readonly required: boolean;
}

export interface QuizFacts {
  readonly id: UnitId;
  readonly title: Multilingual;
  readonly mode: 'practice' | 'assessed';
  readonly pass: number;
  /** 0: any number. */
  readonly attempts: number;
  readonly questions: number;
  readonly kinds: Readonly<Partial<Record<QuestionKind, number>>>;
  readonly competencies: readonly { readonly id: CompetencyId; readonly pool: number; readonly drawn: Extremes }[];
  /** For each post: how many questions an attempt has, and the chance to pass by guessing. */
  readonly levels: readonly { readonly id: LevelId; readonly drawn: number; readonly guess: number }[];
}

export type TopicHole = 'no-outcomes' | 'no-lesson' | 'no-practice' | 'no-questions';
export type CompetencyHole = 'no-decisions' | 'no-questions';

/** What is promised, taught, practised and tested, side by side. */
export interface Alignment {
  readonly topics: readonly TopicAlignment[];
  readonly competencies: readonly CompetencyAlignment[];
}

export interface TopicAlignment {
  readonly id: string;
  readonly lessons: number;
  readonly sections: number;
  readonly checks: number;
  readonly decisions: number;
  readonly questions: number;
  /** Competencies that its decisions and questions measure. */
  readonly competencies: readonly CompetencyId[];
  readonly holes: readonly TopicHole[];
}

export interface CompetencyAlignment {
  readonly id: CompetencyId;
  /** Topics in which it is at stake. */
  readonly topics: readonly string[];
  readonly decisions: number;
  readonly questions: number;
  readonly holes: readonly CompetencyHole[];
}

export interface SeatTime {
  readonly level: LevelId;
  readonly language: Language;
  readonly characters: number;
  readonly questions: number;
  readonly decisions: number;
  /** Minutes in steps of five: reading at a usual pace, quickly, slowly. */
  readonly typical: number;
  readonly quick: number;
  readonly slow: number;
  /** Of 45 minutes, one decimal. */
  readonly academicHours: number;
}

export interface ReadabilityFacts {
  readonly unit: UnitId;
  readonly language: Language;
  readonly words: number;
  readonly sentences: number;
  readonly wordsPerSentence: number;
  readonly lettersPerWord: number;
  /** Share of words of five syllables and more, 0…1. */
  readonly longWords: number;
  /** Share of sentences of more than 20 words, 0…1. */
  readonly longSentences: number;
  /** School grade; null in Kazakh, for which no formula has been validated. */
  readonly grade: number | null;
}

/** What is counted in Kazakh and in Russian alike. */
export type TwinMeasure = 'words' | 'wordsPerSentence' | 'lettersPerWord' | 'longWords' | 'longSentences';

/** Kazakh held against Russian. Raw measures: there is no grade for Kazakh, and none is derived from the Russian one. */
export interface ReadabilityTwins {
  /** Kazakh divided by Russian in the middle unit of the module; null where too few units can be compared, and for long sentences, which are too few. */
  readonly usual: Readonly<Record<TwinMeasure, number | null>>;
  readonly units: readonly TwinUnit[];
}

export interface TwinUnit {
  readonly unit: UnitId;
  readonly measures: Readonly<Record<TwinMeasure, TwinPair>>;
}

export interface TwinPair {
  readonly kk: number;
  readonly ru: number;
  /** Kazakh divided by Russian; null where one of them is zero. */
  readonly ratio: number | null;
  /** Far from what is usual in this module: for a person to look at. */
  readonly apart: boolean;
}

export interface ParityFacts {
  readonly language: Language;
  readonly units: number;
  readonly scenes: number;
  readonly choices: number;
  readonly questions: number;
  readonly characters: number;
  /** Findings of the comparison with the language written first. */
  readonly differences: number;
}

export interface AccessibilityFacts {
  readonly figures: number;
  readonly described: number;
  readonly recordings: number;
  readonly captioned: number;
  readonly transcribed: number;
}

export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly message: Multilingual;
  readonly help: Multilingual;
}

export interface SavedStateFacts {
  readonly profile: ProfileId;
  readonly name: string;
  readonly characters: number;
  readonly limit: number;
}

export interface PackageFacts {
  /** Id of the module. */
  readonly course: UnitId;
  readonly fileName: string;
  readonly profile: string;
  readonly languages: readonly Language[];
  readonly size: number;
  readonly sha256: string;
}
