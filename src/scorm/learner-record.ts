/**
 * The port to wherever a learner's record is kept. One adapter per run-time generation and one for no LMS at all.
 * The course player speaks in terms of the course; what element, encoding and order that becomes is the adapter's.
 */

/** What the LMS knew when the course was opened. */
export interface OpenedRecord {
  /** State saved earlier, as saved; undefined on the first launch or where the LMS lost it. */
  readonly state: string | undefined;
  /** `review` and `browse`: the course plays, nothing may be written. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** Learner's language preference, a language tag as the LMS gave it. */
  readonly language: string | undefined;
}

/** Everything about the whole course that an LMS can hold. Sent as a whole; the adapter sends only what changed. */
export interface RecordSnapshot {
  /** Encoded learner state. ASCII. */
  readonly state: string;
  /** Bookmark: id of the unit the learner is in, or "". */
  readonly location: string;
  /** 0…1 */
  readonly progress: number;
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Whether a learner who failed can still pass, by another attempt. */
  readonly retriable?: boolean;
  /** 0…100; undefined while nothing scored has been finished. */
  readonly score: number | undefined;
  readonly objectives: readonly ObjectiveRecord[];
}

/** One competency. */
export interface ObjectiveRecord {
  /** Competency id. Sent as `comp_<id with _ for ->`, the id the manifest declares. */
  readonly id: string;
  /** 0…100; undefined while there is no evidence. */
  readonly score: number | undefined;
  readonly success: 'unknown' | 'passed' | 'failed';
  /** Name in the learner's language. */
  readonly description: string;
}

export type InteractionType = 'choice' | 'true-false' | 'matching' | 'sequencing' | 'fill-in' | 'numeric' | 'likert' | 'performance';

/** An answer in neutral terms: ids are codes such as `c12`; each adapter encodes them as its version demands. */
export type InteractionResponse =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'range'; readonly min: number; readonly max: number };

/** One decision or one answered question. */
export interface InteractionRecord {
  /** Stable and readable: `<unit id>.<question or list code>`. */
  readonly id: string;
  readonly type: InteractionType;
  /** Ids of everything on offer, in the order written: 1.2 encodes an id as its place in this list. */
  readonly offered: readonly string[];
  readonly response: InteractionResponse;
  readonly correct: InteractionResponse | undefined;
  readonly result: 'correct' | 'incorrect' | 'neutral';
  /** Most points it gives. */
  readonly weighting: number;
  readonly at: Date;
  readonly latencyMs: number;
  /** What was asked and what was chosen, as plain text, for people who read reports. */
  readonly description: string;
  /** Competency ids it counts for. */
  readonly objectives: readonly string[];
}

export type SaveStatus =
  /** No LMS: nothing is recorded and the learner is told so. */
  | 'not-recorded'
  /** Review or browse mode: nothing is written, on purpose. */
  | 'read-only'
  | 'saved'
  | 'saving'
  /** The LMS refused or did not answer; it is tried again. */
  | 'not-saved'
  /** The course was opened in another window as well; that one saves, this one has stopped. */
  | 'elsewhere'
  /** The LMS answered so late that the course had begun without what it knew; it has to be opened again. */
  | 'reopen';

export interface LearnerRecord {
  /** Opens the session. May be called again while it fails; once the course has begun the record goes on trying itself. */
  open(): OpenedRecord;
  /** Records the state of the course. Cheap to call often. `matters`: losing it would make the learner do work again. */
  save(snapshot: RecordSnapshot, matters?: boolean): void;
  /** Adds to the journal of decisions and answers; sent with the next save. */
  report(interaction: InteractionRecord): void;
  /** Sends what is not sent yet, now. */
  commit(): void;
  /**
   * Ends the session; no call has effect after it. `suspend`: the learner leaves and will be back. `finish`: done and
   * leaving for good, which lets some LMSs begin a new attempt next time. `unload`: the page goes away by itself.
   */
  close(how: 'suspend' | 'finish' | 'unload'): void;
  /** Stops because the course was opened in another window. Saves first unless that window may be ahead already. */
  giveWay(save: boolean): void;
  readonly saveStatus: SaveStatus;
  /** Calls back on every change of `saveStatus`; returns a function that stops it. */
  onSaveStatus(listener: (status: SaveStatus) => void): () => void;
}
