/** What the studio's page and the previews in it say to each other, and what the studio's server tells the page. JSON-safe. */
import type { Language, UnitId } from '../model/common.schema.ts';
import type { LearnerState } from '../model/learner-state.ts';

/** From the studio's page to a preview. */
export type ToPreview =
  /** The course has been written anew. */
  | { readonly sukhbat: 'refresh'; readonly version: number }
  /** Another preview has gone on, or somebody wants to see a place: go there. */
  | { readonly sukhbat: 'show'; readonly state: LearnerState }
  | { readonly sukhbat: 'dress'; readonly theme: Theme };

/** From a preview to the studio's page. */
export type FromPreview =
  | { readonly sukhbat: 'ready'; readonly language: Language }
  /** Where one stands after having been shown a place. */
  | { readonly sukhbat: 'stands'; readonly road: Road | undefined }
  | { readonly sukhbat: 'moved'; readonly language: Language; readonly state: LearnerState; readonly road: Road | undefined };

export type Theme = 'light' | 'dark';

/** Where the role-play on screen stands. */
export interface Road {
  readonly unit: UnitId;
  /** Scenes entered in this try, in order; the last is the one on screen. */
  readonly scenes: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
}

/** A module as the list shows it. */
export interface ModuleSummary {
  readonly id: string;
  readonly title: string;
}

/** One thing to correct. */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly help: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The lines around it, with the place underlined. */
  readonly frame: string;
}

export interface UnitSummary {
  readonly id: UnitId;
  readonly kind: string;
  /** By language. */
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly levels: readonly string[];
  /** Code under which a learner's state keeps it. */
  readonly code: string;
  /** File name without its ending. */
  readonly file: string;
  /** Whether what is shown is older than what is written, because that cannot be read. */
  readonly stale: boolean;
}

/** What the page shows of a module. */
export interface ModuleView {
  readonly id: string;
  /** Grows with every compilation. */
  readonly version: number;
  readonly playable: boolean;
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly languages: readonly Language[];
  readonly levels: readonly { readonly id: string; readonly names: Readonly<Partial<Record<Language, string>>> }[];
  readonly units: readonly UnitSummary[];
  readonly problems: readonly Problem[];
  /** Whether the long checks have spoken about this version: role-plays, questions, translations. */
  readonly checked: boolean;
  /** Milliseconds from the change on disk to the preview being ready to be fetched. */
  readonly took: number;
}

/** A way to come to a scene: choices from the start, and the state in which one arrives. */
export interface Arrival {
  readonly path: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
}

export interface EndingOdds {
  readonly scene: string;
  readonly title: string;
  readonly kind: 'success' | 'partial' | 'failure';
  /** 0…1, by choosing at random. */
  readonly odds: number;
}

/** The map of one role-play in one language. */
export interface MapView {
  readonly unit: UnitId;
  readonly svg: string;
  readonly scenes: readonly { readonly id: string; readonly title: string; readonly arrivals: readonly Arrival[] }[];
  readonly endings: readonly EndingOdds[];
  /** Chance to pass by choosing at random, 0…1, and the most that is allowed in percent. */
  readonly guess: number;
  readonly limit: number;
  readonly pass: number;
  /** Names of the scales and of what is remembered, in this language. */
  readonly scales: Readonly<Record<string, string>>;
  readonly memories: Readonly<Record<string, string>>;
}

/** What a build has come to. */
export type BuildStep =
  | { readonly step: 'note'; readonly text: string }
  | { readonly step: 'done'; readonly files: readonly { readonly name: string; readonly size: number; readonly profile: string }[] }
  | { readonly step: 'failed'; readonly text: string };

/** From the server, as it happens. */
export type StudioEvent =
  | { readonly kind: 'modules'; readonly modules: readonly ModuleSummary[] }
  | { readonly kind: 'module'; readonly module: ModuleView }
  | { readonly kind: 'build'; readonly module: string; readonly step: BuildStep };
